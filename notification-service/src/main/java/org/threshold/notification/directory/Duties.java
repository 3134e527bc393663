package org.threshold.notification.directory;

import java.time.Instant;
import java.util.Optional;

/**
 * Who is on duty, and when a role wants quiet; asked each time, so that a change counts at once. A
 * role for which nothing was ever entered has what the entry for any role of its agency has, as it
 * is reached by that entry.
 */
public interface Duties {

    /** Who is on duty in a role at an instant. */
    WhoIsOn whoIsOn(Recipient recipient, Instant at);

    /** When the quiet hours end that an instant lies in; empty when it lies in none. */
    Optional<Instant> quietUntil(Recipient recipient, Instant at);
}
