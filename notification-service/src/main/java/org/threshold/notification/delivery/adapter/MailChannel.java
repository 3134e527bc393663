package org.threshold.notification.delivery.adapter;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.threshold.notification.delivery.Channel;
import org.threshold.notification.delivery.Dispatch;
import org.threshold.notification.delivery.OneTimeLinks;
import org.threshold.notification.delivery.Outcome;
import org.threshold.notification.delivery.Outcome.Accepted;
import org.threshold.notification.delivery.Outcome.Refused;
import org.threshold.notification.delivery.Outcome.Unanswered;
import org.threshold.notification.delivery.Outcome.Unreachable;
import org.threshold.notification.delivery.TellRequest;
import org.threshold.notification.platform.Refusal;

/**
 * Mails tier T0 and a one-time link, whatever the tier of the notification: mail is read by more
 * people than its addressee (events.md, section 1). An attempt whose answer was lost is made again
 * with a new link, and both links work.
 */
@Component
class MailChannel implements Channel {

    private static final String ADDRESS = "address";
    private static final String UTF_8 = "UTF-8";
    private static final int ACCEPTED = 250;
    private static final int REFUSED = 550;

    private final JavaMailSender mail;
    private final OneTimeLinks links;
    private final MailText text;
    private final String from;

    MailChannel(
            JavaMailSender mail,
            OneTimeLinks links,
            MailText text,
            @Value("${threshold.mail-from}") String from) {
        this.mail = mail;
        this.links = links;
        this.text = text;
        this.from = from;
    }

    @Override
    public String code() {
        return "mail";
    }

    @Override
    public Set<String> secrets() {
        return Set.of();
    }

    @Override
    public List<Refusal> problemsWith(Map<String, String> settings) {
        return MailAddress.is(settings.getOrDefault(ADDRESS, ""))
                ? List.of()
                : List.of(
                        new Refusal(
                                "settings.address",
                                "This is not a mail address",
                                "Enter the duty mailbox, such as duty@agency.example"));
    }

    @Override
    public Outcome send(Dispatch dispatch) {
        TellRequest request = dispatch.request();
        URI link = links.issue(request.id(), request.waitsUntil());
        try {
            mail.send(message -> write(message, dispatch, link));
            return new Accepted(ACCEPTED);
        } catch (MailAuthenticationException ourOwnServerRefusesUs) {
            return new Unreachable();
        } catch (MailSendException failed) {
            return outcome(failed);
        }
    }

    private void write(MimeMessage message, Dispatch dispatch, URI link) throws MessagingException {
        message.setFrom(new InternetAddress(from));
        message.setRecipient(
                RecipientType.TO, new InternetAddress(dispatch.endpoint().setting(ADDRESS)));
        message.setSubject(text.subject(dispatch.request()), UTF_8);
        message.setText(text.body(dispatch.request(), link), UTF_8);
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Threshold-Delivery-Id", dispatch.id().toString());
    }

    /**
     * Without a failed message only the farewell failed, and the mail was taken. Where the message
     * failed by what kept the connection from coming about, it never left; else the server said no,
     * or went silent.
     */
    private static Outcome outcome(MailSendException failed) {
        var failures = failed.getFailedMessages().values();
        if (failures.isEmpty()) {
            return new Accepted(ACCEPTED);
        }
        if (failures.stream().anyMatch(each -> each.equals(failed.getCause()))) {
            return new Unreachable();
        }
        return failures.stream().anyMatch(MailChannel::saidNo)
                ? new Refused(REFUSED)
                : new Unanswered();
    }

    /** A server that hangs up has said nothing, and then there is no code of its answer. */
    private static boolean saidNo(Exception failure) {
        return failure instanceof SendFailedException
                && !(failure instanceof SMTPSendFailedException hungUp
                        && hungUp.getReturnCode() <= 0);
    }
}
