package org.threshold.workflow.deadlines.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.deadlines.RungStanding;

/**
 * How long an acknowledgement holds the next rung: as long again as the chain gives whoever was
 * told, half an hour at most, and never past the rung above it. So the top of a chain comes half an
 * hour late at most, however many acknowledge. Product default; no authority has set it.
 *
 * <p>The limit itself is never held, nor a repeat of the top, nor a rung that asks somebody to ring
 * or to take over, nor one that is due already.
 */
public final class HoldRule {

    /** No hold is longer. */
    public static final Duration MOST = Duration.ofMinutes(30);

    private HoldRule() {}

    /**
     * Until when the lowest waiting rung is held; empty when it is not.
     *
     * @param running an open deadline
     * @param acknowledged the rung that told whoever acknowledges
     */
    public static Optional<Instant> until(
            RunningDeadline running, RungStanding acknowledged, Instant now) {
        List<LadderRung> waiting = running.ladder().waiting();
        LadderRung next = waiting.getFirst();
        boolean follows = next.number() == acknowledged.number() + 1;
        boolean pastTheLimit = next.dueAt().isAfter(running.deadline().dueAt());
        if (!follows || !pastTheLimit || next.again() || !next.dueAt().isAfter(now)) {
            return Optional.empty();
        }
        return Optional.of(until(acknowledged, waiting))
                .filter(held -> held.isAfter(next.dueAt()) && onlyTells(next));
    }

    private static Instant until(RungStanding acknowledged, List<LadderRung> waiting) {
        Instant planned = waiting.getFirst().dueAt();
        var step = Duration.between(acknowledged.dueAt(), planned);
        Instant held = planned.plus(step.compareTo(MOST) > 0 ? MOST : step);
        return waiting.stream()
                .skip(1)
                .map(LadderRung::dueAt)
                .filter(above -> above.isBefore(held))
                .findFirst()
                .orElse(held);
    }

    private static boolean onlyTells(LadderRung rung) {
        return switch (rung.rule().ask()) {
            case TELL, SUPERVISOR -> true;
            case SECOND_CHANNEL, RING, TAKE_OVER -> false;
        };
    }
}
