package org.threshold.notification.delivery;

/**
 * Who has read a message at an agency, as its system says.
 *
 * @param name of the person
 * @param role what they are there
 */
public record Reader(String name, String role) {

    /** A person never shows in a log or an exception. */
    @Override
    public String toString() {
        return "Reader[…]";
    }
}
