package org.threshold.notification.testing;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mails of one address, and the links in them. */
public record Mailbox(GreenMail server, String address) {

    private static final Pattern LINK =
            Pattern.compile("https://tell\\.example(/n/[A-Za-z0-9_-]{43})");

    /** The first mail. */
    public MimeMessage mail() throws Exception {
        for (MimeMessage each : server.getReceivedMessages()) {
            String to = Arrays.toString(each.getRecipients(RecipientType.TO));
            if (to.contains(address)) {
                return each;
            }
        }
        throw new AssertionError("No mail for " + address);
    }

    /** The path of the one-time link in it. */
    public String link() throws Exception {
        Matcher found = LINK.matcher((String) mail().getContent());
        if (!found.find()) {
            throw new AssertionError("No link for " + address);
        }
        return found.group(1);
    }
}
