package org.threshold.notification.delivery.adapter;

import java.net.URI;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.threshold.notification.delivery.TellRequest;

/** The words of a mail: contact us about this child, and a link. Nothing about what happened. */
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
        return say("mail.subject", cases(request));
    }

    /** All of a mail. */
    public String body(TellRequest request, URI link) {
        return say("mail.body", ask(request), link, dutyDesk);
    }

    /** What is asked for, in a sentence. */
    public String ask(TellRequest request) {
        return say("mail.ask." + request.matter().kind().code(), cases(request));
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
