package org.threshold.workflow.handover.domain;

import java.time.Instant;
import org.threshold.workflow.access.StaffId;

/** Where an entry of the handover list stands; instants in UTC. */
public sealed interface Standing {

    /** It waits for 16:30. */
    record Noted() implements Standing {}

    /** The night has it on its work list, and nobody has taken it over. */
    record Handed(Instant at) implements Standing {}

    /**
     * Somebody of the night has taken it over.
     *
     * @param by who pressed the button, or rang
     * @param spokeTo whom they rang; empty where the night did it itself
     */
    record TakenOver(Instant handedAt, Instant at, StaffId by, String spokeTo)
            implements Standing {}

    /** Nobody took it over until the next list was made. */
    record Missed(Instant handedAt) implements Standing {}

    /** Somebody of the day took it off again. */
    record TakenOff(Instant at, StaffId by, String reason) implements Standing {}
}
