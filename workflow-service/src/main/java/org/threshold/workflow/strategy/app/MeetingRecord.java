package org.threshold.workflow.strategy.app;

import java.time.Instant;
import java.util.List;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.strategy.domain.Seat;

/**
 * Who kept the record of a meeting, and to whom it went.
 *
 * @param number the meeting’s
 * @param held who recorded that it was held
 * @param decided who recorded what it decided; none until somebody did
 * @param sent when it was sent, and to whom; none until it was
 */
public record MeetingRecord(int number, Kept held, List<Kept> decided, List<Sent> sent) {

    public MeetingRecord {
        decided = List.copyOf(decided);
        sent = List.copyOf(sent);
    }

    /** Who wrote it down, and when, UTC. */
    public record Kept(StaffId by, Instant at) {}

    /** When it was sent, UTC, and to which seats (T5). */
    public record Sent(Instant at, List<Place> to) {

        public Sent {
            to = List.copyOf(to);
        }
    }

    /** A seat, and whose it was. */
    public record Place(Seat seat, Agency agency) {}
}
