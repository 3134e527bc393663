package org.threshold.notification.delivery.adapter;

import java.net.URI;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.threshold.notification.delivery.TellRequest;

/** The words of a mail: contact us about this child, and a link. Nothing about what happened. */
@Component
class MailText {

    private final MessageSource words;
    private final String dutyDesk;

    MailText(MessageSource words, @Value("${threshold.duty-desk}") String dutyDesk) {
        this.words = words;
        this.dutyDesk = dutyDesk;
    }

    String subject(TellRequest request) {
        return say("mail.subject", cases(request));
    }

    String body(TellRequest request, URI link) {
        String kind = request.matter().kind().code();
        return say("mail.body", say("mail.ask." + kind, cases(request)), link, dutyDesk);
    }

    private static String cases(TellRequest request) {
        return String.join(", ", request.matter().cases());
    }

    private String say(String code, Object... with) {
        return words.getMessage(code, with, Locale.UK);
    }
}
