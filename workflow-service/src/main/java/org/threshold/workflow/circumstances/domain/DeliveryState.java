package org.threshold.workflow.circumstances.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far one telling has come, in the order in which a later report may overtake an earlier. */
public enum DeliveryState {
    QUEUED,
    SENT,
    /** Somebody of ours was asked to ring; they say what came of it. */
    ASKED,
    /** Not taken by its deliver-by instant; a late success still counts. */
    FAILED,
    /** Taken by the recipient's system, or shown on the work list: not an acknowledgement. */
    DELIVERED,
    /** Taken by a network that could not hand it on: it was not delivered after all. */
    RETURNED,
    /** Handed on by the network that took it; nothing undoes that. */
    CONFIRMED;

    /** As stored and sent. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a report of this state changes one that stands at the other. */
    public boolean after(DeliveryState other) {
        return compareTo(other) > 0;
    }

    /** Whether the recipient was not reached by it, so that the next rung follows at once. */
    public boolean missed() {
        return this == FAILED || this == RETURNED;
    }

    /** The state with this code, if there is one. */
    public static Optional<DeliveryState> of(String code) {
        return Arrays.stream(values()).filter(state -> state.code().equals(code)).findFirst();
    }
}
