package org.threshold.notification.delivery.adapter.notify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.threshold.notification.delivery.adapter.MailAddress;
import org.threshold.notification.delivery.adapter.WebAddress;
import org.threshold.notification.platform.Refusal;

/** What an entry of the kind {@code notify} must hold, and this service for it. */
@Component
class NotifySettings {

    static final String ADDRESS = "address";
    static final String NUMBER = "number";
    static final String KEY = "key";
    static final String TEMPLATE = "template";
    static final String PERSONALISATION = "personalisation";

    private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final Pattern KEYS = Pattern.compile("([!-~]+-)?" + ID + "-" + ID);
    private static final Pattern TEMPLATES = Pattern.compile(ID);
    private static final Pattern NUMBERS = Pattern.compile("\\+?[0-9]{10,15}");

    private final WebAddress address;
    private final String notifyUrl;
    private final String callbackToken;

    NotifySettings(
            WebAddress address,
            @Value("${threshold.notify-url}") String notifyUrl,
            @Value("${threshold.notify-callback-token:}") String callbackToken) {
        this.address = address;
        this.notifyUrl = notifyUrl;
        this.callbackToken = callbackToken;
    }

    List<Refusal> problemsWith(Map<String, String> settings) {
        List<Refusal> refusals = new ArrayList<>();
        problemHere().ifPresent(refusals::add);
        problemWithAddressee(settings).ifPresent(refusals::add);
        problem(settings, KEY, KEYS, "Copy the whole key from Notify: name, service and secret")
                .ifPresent(refusals::add);
        problem(settings, TEMPLATE, TEMPLATES, "Copy the id of the template from Notify")
                .ifPresent(refusals::add);
        Personalisation.problemWith(settings.getOrDefault(PERSONALISATION, ""))
                .ifPresent(refusals::add);
        return refusals;
    }

    /** Without callbacks nobody would hear that Notify could not hand a message on. */
    private Optional<Refusal> problemHere() {
        if (callbackToken.isBlank()) {
            return Optional.of(
                    new Refusal(
                            "kind",
                            "This service does not take the callbacks of GOV.UK Notify",
                            "Set THRESHOLD_NOTIFY_CALLBACK_TOKEN, and enter it in Notify"));
        }
        return address.problemWith(notifyUrl)
                .map(
                        wrong ->
                                new Refusal(
                                        "kind",
                                        "GOV.UK Notify may not be called from here",
                                        "Check THRESHOLD_NOTIFY_URL, and list its host in"
                                                + " THRESHOLD_OUTBOUND_HOSTS"));
    }

    private static Optional<Refusal> problemWithAddressee(Map<String, String> settings) {
        if (settings.containsKey(ADDRESS) == settings.containsKey(NUMBER)) {
            return refusal(
                    ADDRESS,
                    "Notify sends to a mail address or to a telephone number",
                    "Enter either address or number");
        }
        String number = settings.get(NUMBER);
        if (number != null) {
            return NUMBERS.matcher(number).matches()
                    ? Optional.empty()
                    : refusal(
                            NUMBER,
                            "This is not a telephone number",
                            "Enter it without spaces, such as 07700900123 or +447700900123");
        }
        return MailAddress.is(settings.getOrDefault(ADDRESS, ""))
                ? Optional.empty()
                : refusal(
                        ADDRESS,
                        "This is not a mail address",
                        "Enter the duty mailbox, such as duty@agency.example");
    }

    private static Optional<Refusal> problem(
            Map<String, String> settings, String name, Pattern wanted, String remedy) {
        return wanted.matcher(settings.getOrDefault(name, "")).matches()
                ? Optional.empty()
                : refusal(name, "This is not a " + name + " of GOV.UK Notify", remedy);
    }

    private static Optional<Refusal> refusal(String name, String problem, String remedy) {
        return Optional.of(new Refusal("settings." + name, problem, remedy));
    }
}
