package org.threshold.notification.acknowledgement;

import java.util.ArrayList;
import java.util.List;
import org.threshold.notification.platform.Refusal;

/**
 * Somebody at an agency, as they named themselves. Kept in this service only; read by id, and every
 * such read is logged.
 *
 * @param name 1 to 200 characters
 * @param role what they are there, 1 to 200 characters
 */
public record Person(String name, String role) {

    private static final int LONGEST = 200;

    /** A person never shows in a log or an exception. */
    @Override
    public String toString() {
        return "Person[…]";
    }

    /** What is wrong with how somebody named themselves; empty when nothing is. */
    static List<Refusal> problemsWith(String name, String role) {
        List<Refusal> refusals = new ArrayList<>();
        check("name", "Enter your name", name, refusals);
        check("role", "Enter your role", role, refusals);
        return refusals;
    }

    private static void check(String field, String ask, String text, List<Refusal> refusals) {
        if (text.isBlank()) {
            refusals.add(
                    new Refusal(
                            field, ask, "It shows who has taken the message on at your agency"));
        } else if (text.strip().length() > LONGEST) {
            refusals.add(
                    new Refusal(
                            field,
                            "This is longer than 200 characters",
                            "Shorten it to 200 characters or fewer"));
        }
    }
}
