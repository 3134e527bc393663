package org.threshold.workflow.protocol.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.deadlines.WorkingTime;

/**
 * The agencies looked at the joint protocol and agreed to it as it is, or to what is changed
 * (L-3.1.11).
 *
 * @param id what the next review is due after
 * @param on the day of the review, in England
 * @param by who recorded it; nobody where it came with the product
 * @param found what was agreed
 */
public record ProtocolReview(UUID id, LocalDate on, Optional<StaffId> by, String found) {

    private static final UUID SHIPPED = new UUID(0, 311);

    /** The one that the product came with: nobody of this authority has recorded one yet. */
    public static ProtocolReview shipped(LocalDate on) {
        return new ProtocolReview(
                SHIPPED, on, Optional.empty(), "The protocol as the product brought it.");
    }

    /** What the limit of the next one is counted from, UTC. */
    public Instant anchor() {
        return on.atStartOfDay(WorkingTime.ZONE).toInstant();
    }

    @Override
    public String toString() {
        return "ProtocolReview[" + id + ", " + on + "]";
    }
}
