package org.threshold.notification.delivery.adapter.notify;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.threshold.notification.delivery.Dispatch;
import org.threshold.notification.delivery.TellRequest;
import org.threshold.notification.delivery.adapter.MailText;
import org.threshold.notification.platform.Refusal;

/**
 * What fills the fields of a template: the words of a mail, which say T0 and no more. A template
 * that calls its fields by other names says so in the setting {@code personalisation}, such as
 * {@code case_reference=case, url=link}.
 */
@Component
class Personalisation {

    private static final Pattern PAIR = Pattern.compile("\\s*([^=,]+?)\\s*=\\s*([a-z]+)\\s*(,|$)");

    private final MailText text;

    Personalisation(MailText text) {
        this.text = text;
    }

    Map<String, String> of(Dispatch dispatch, URI link) {
        Map<String, String> ours = ours(dispatch.request(), link);
        String setting =
                dispatch.endpoint().settings().getOrDefault(NotifySettings.PERSONALISATION, "");
        return setting.isBlank() ? ours : renamed(setting, ours);
    }

    private Map<String, String> ours(TellRequest request, URI link) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Field field : Field.values()) {
            words.put(field.code(), of(field, request, link));
        }
        return words;
    }

    private String of(Field field, TellRequest request, URI link) {
        return switch (field) {
            case SUBJECT -> text.subject(request);
            case BODY -> text.body(request, link);
            case ASK -> text.ask(request);
            case CASE -> text.cases(request);
            case LINK -> link.toString();
            case RING -> text.dutyDesk();
        };
    }

    private static Map<String, String> renamed(String setting, Map<String, String> ours) {
        return PAIR.matcher(setting)
                .results()
                .collect(
                        Collectors.toMap(
                                pair -> pair.group(1),
                                pair -> ours.getOrDefault(pair.group(2), ""),
                                (one, other) -> other));
    }

    /** What is wrong with the setting; empty when it can be used, or is not there. */
    static Optional<Refusal> problemWith(String setting) {
        Matcher pairs = PAIR.matcher(setting);
        int end = 0;
        while (pairs.lookingAt() && Field.isOne(pairs.group(2))) {
            end = pairs.end();
            pairs.region(end, setting.length());
        }
        return end == setting.length() || setting.isBlank()
                ? Optional.empty()
                : Optional.of(
                        new Refusal(
                                "settings." + NotifySettings.PERSONALISATION,
                                "This does not say what fills the fields of the template",
                                "Enter the template's field, =, and one of subject, body, ask,"
                                        + " case, link and ring; part several by commas"));
    }
}
