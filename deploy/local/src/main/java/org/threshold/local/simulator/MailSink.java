package org.threshold.local.simulator;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.time.Clock;

/** Takes every mail for everybody and keeps it. */
final class MailSink {

    private static final String SINK = "sink";

    private final GreenMail server;
    private final Received received;
    private final Clock clock;

    MailSink(int port, Received received, Clock clock) {
        this.server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        this.received = received;
        this.clock = clock;
    }

    void start() {
        server.start();
        server.getUserManager().setMessageDeliveryHandler(this::keep);
    }

    /** Kept before the sender hears that it was taken; the sender's copy goes to one mailbox. */
    private GreenMailUser keep(MovingMessage message, MailAddress to)
            throws MessagingException, UserException {
        var mail = message.getMessage();
        var subject = mail.getSubject();
        received.add(
                new Happening.Mailed(
                        clock.instant(),
                        String.valueOf(message.getReturnPath()),
                        to.getEmail(),
                        subject == null ? "" : subject,
                        GreenMailUtil.getBody(mail)));
        var sink = server.getUserManager().getUser(SINK);
        return sink == null ? server.setUser(SINK, SINK) : sink;
    }
}
