package org.threshold.notification.delivery.adapter;

import java.net.URI;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.threshold.notification.delivery.InformationRequest;
import org.threshold.notification.delivery.TellRequest;

/**
 * The words of a mail: contact us about this child, and a link. Nothing about what happened; where
 * information is asked for, that it is, and by when.
 */
@Component
public class MailText {

    private final MessageSource words;
    private final String dutyDesk;

    MailText(MessageSource words, @Value("${threshold.duty-desk}") String dutyDesk) {
        this.words = words;
        this.dutyDesk = dutyDesk;
    }

    /** What is asked for, in one line. */
    public String subject(TellRequest request) {
        String code =
                InformationRequest.of(request).isPresent()
                        ? "mail.request.subject"
                        : "mail.subject";
        return say(code, cases(request));
    }

    /** All of a mail. */
    public String body(TellRequest request, URI link) {
        String code =
                InformationRequest.of(request).isPresent() ? "mail.request.body" : "mail.body";
        return say(code, ask(request), link, dutyDesk);
    }

    /** What is asked for, in a sentence. */
    public String ask(TellRequest request) {
        return InformationRequest.of(request)
                .map(asked -> ask(request, asked.due()))
                .orElseGet(() -> say("mail.ask." + request.matter().kind().code(), cases(request)));
    }

    private String ask(TellRequest request, String due) {
        return due.isEmpty()
                ? say("mail.request.ask.soon", cases(request))
                : say("mail.request.ask", cases(request), due);
    }

    /** Whom the reader is to ring. */
    public String dutyDesk() {
        return dutyDesk;
    }

    /** The references of the cases. */
    public String cases(TellRequest request) {
        return String.join(", ", request.matter().cases());
    }

    private String say(String code, Object... with) {
        return words.getMessage(code, with, Locale.UK);
    }
}
