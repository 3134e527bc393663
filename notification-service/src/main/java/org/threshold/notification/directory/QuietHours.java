package org.threshold.notification.directory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The hours in which a duty role wants to hear only what is urgent, as the operator enters them;
 * the last of each role count.
 */
public interface QuietHours {

    /** What was entered for exactly this role, the oldest first; kept for good. */
    List<Entered> of(Recipient recipient);

    /** What was entered last for this role, or else for any role of its agency, be it their end. */
    Optional<Entered> counting(Recipient recipient);

    /** What was entered last for each role that something was entered for, be it their end. */
    Map<Recipient, Entered> all();

    /** Enters them in the current transaction. */
    void enter(Recipient recipient, Entered entered);

    /**
     * Quiet hours that were entered.
     *
     * @param hours of each day; absent for none from then on
     * @param at when, business time
     */
    record Entered(@Nullable Hours hours, Instant at) {

        /** The hours, if there are any from then on. */
        public Optional<Hours> hoursIfAny() {
            return Optional.ofNullable(hours);
        }
    }
}
