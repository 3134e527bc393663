package org.threshold.notification.delivery.adapter;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/** What can be written to as a mail address. */
public final class MailAddress {

    private MailAddress() {}

    /** Whether a text is the address of one mailbox. */
    public static boolean is(String text) {
        try {
            new InternetAddress(text, true).validate();
            return text.contains("@");
        } catch (AddressException malformed) {
            return false;
        }
    }
}
