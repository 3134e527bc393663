package org.threshold.notification.delivery;

import java.util.Locale;

/** Where one rung stands. */
public enum DeliveryState {
    /** Waits for its first attempt, or no attempt has reached the recipient yet. */
    QUEUED,
    /** Waits for the end of the recipient's quiet hours, and holds back nothing. */
    QUIET,
    /** An attempt left for the recipient's system, and was not accepted. */
    SENT,
    /** The recipient's system accepted it; no person has said anything yet. */
    DELIVERED,
    /** A network had accepted it and could not hand it on: nobody has it. The ladder climbs. */
    RETURNED,
    /**
     * A system has it and nobody is on duty there, which nothing that a network says changes. The
     * ladder climbs.
     */
    UNATTENDED,
    /** A network that had accepted it says that it is where it was sent; nothing undoes that. */
    CONFIRMED,
    /** It was not accepted in time: the ladder climbs, and it is tried on meanwhile. */
    LATE,
    /** Nobody accepted it for a week: it waits for somebody who has it tried again. */
    PARKED,
    /** It cannot be accepted; the ladder climbs. */
    FAILED,
    /** A person acknowledged the notification before this rung was delivered. */
    STOPPED;

    /** The word in events and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state with a code. */
    public static DeliveryState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether attempts are still to be made. */
    public boolean unfinished() {
        return switch (this) {
            case QUEUED, QUIET, SENT, LATE -> true;
            case DELIVERED, RETURNED, UNATTENDED, CONFIRMED, PARKED, FAILED, STOPPED -> false;
        };
    }
}
