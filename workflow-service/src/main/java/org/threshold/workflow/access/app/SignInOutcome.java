package org.threshold.workflow.access.app;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.threshold.workflow.access.StaffMember;

/** What comes of trying to sign in. */
public sealed interface SignInOutcome {

    /** It is them. */
    record Welcome(StaffMember member) implements SignInOutcome {}

    /** No such account, not this password, or an account that has ended: which is not said. */
    record WrongDetails() implements SignInOutcome {}

    /**
     * It is them, and their account holds on other days (R-ASC-2).
     *
     * @param next the first of these to come, a date in England; empty where none was entered
     * @param ring whom to ring meanwhile
     */
    record NotToday(Optional<LocalDate> next, String ring) implements SignInOutcome {

        private static final DateTimeFormatter DAY =
                DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

        /** Why, for the person themselves. */
        public String why() {
            return "Your account holds on the days of your sessions, and today is none of them. "
                    + next.map(day -> "The next begins on " + DAY.format(day) + ".")
                            .orElse("No other day has been entered.");
        }

        /** What to do instead. */
        public String remedy() {
            return "Ring " + ring + ". If a child is in danger now, ring 999.";
        }
    }

    /** Too many failures lately; the password was not looked at. */
    record TooManyAttempts() implements SignInOutcome {}
}
