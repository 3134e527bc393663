package org.threshold.notification.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.threshold.notification.delivery.Outcome.Accepted;
import org.threshold.notification.delivery.Outcome.Gone;
import org.threshold.notification.delivery.Outcome.Refused;
import org.threshold.notification.delivery.Outcome.Unanswered;
import org.threshold.notification.delivery.Outcome.Unreachable;
import org.threshold.notification.delivery.Outcome.Unusable;

/**
 * How far one rung has come, and the rule of how it goes on. All instants are business time.
 *
 * @param state where it stands
 * @param attempts how many have been made
 * @param nextAttemptAt when the next is due
 * @param tryUntil when it fails unless it is accepted before
 */
public record Progress(DeliveryState state, int attempts, Instant nextAttemptAt, Instant tryUntil) {

    /**
     * A request that reaches this service late is still tried: for this long at least. Telling late
     * is better than not at all, and the ladder hears of the failure this much later at most.
     */
    static final Duration LEAST = Duration.ofSeconds(10);

    /** The start of a rung that can be tried. */
    static Progress queued(Instant now, Instant deliverBy) {
        Instant least = now.plus(LEAST);
        return new Progress(
                DeliveryState.QUEUED, 0, now, deliverBy.isBefore(least) ? least : deliverBy);
    }

    /** The end of a rung that cannot be tried at all. */
    static Progress failedAtOnce(Instant now, Instant deliverBy) {
        return new Progress(DeliveryState.FAILED, 0, now, deliverBy);
    }

    /** A rung of a notification that somebody has acknowledged already. */
    static Progress needless(Instant now, Instant deliverBy) {
        return new Progress(DeliveryState.STOPPED, 0, now, deliverBy);
    }

    /**
     * How it goes on after an attempt. An acceptance counts whenever it comes, also after the rung
     * had failed or was stopped: it is a fact. Anything else changes only an unfinished rung.
     */
    Step after(Outcome outcome, Priority priority, Instant now) {
        if (outcome instanceof Accepted) {
            return accepted();
        }
        if (!state.unfinished()) {
            return new Step(counted(state, nextAttemptAt), List.of());
        }
        return switch (outcome) {
            case Accepted accepted -> accepted();
            case Gone gone -> failed(outcome, FailureReason.ENDPOINT_GONE);
            case Unusable(FailureReason reason) -> failed(outcome, reason);
            case Refused refused -> retry(outcome, priority, now);
            case Unanswered unanswered -> retry(outcome, priority, now);
            case Unreachable unreachable -> retry(outcome, priority, now);
        };
    }

    /** How it ends when its time is over. */
    Step overdue() {
        return new Step(
                new Progress(DeliveryState.FAILED, attempts, nextAttemptAt, tryUntil),
                List.of(new Said.Failed(FailureReason.NOT_DELIVERED_IN_TIME)));
    }

    private Step accepted() {
        Progress done = counted(DeliveryState.DELIVERED, nextAttemptAt);
        return switch (state) {
            case QUEUED -> new Step(done, List.of(new Said.Sent(), new Said.Delivered()));
            case SENT, FAILED, STOPPED -> new Step(done, List.of(new Said.Delivered()));
            case DELIVERED -> new Step(done, List.of());
        };
    }

    private Step retry(Outcome outcome, Priority priority, Instant now) {
        if (!now.isBefore(tryUntil)) {
            return failed(outcome, FailureReason.NOT_DELIVERED_IN_TIME);
        }
        Instant next = now.plus(BackOff.after(priority, attempts + 1));
        DeliveryState nextState = outcome.left() ? DeliveryState.SENT : state;
        return new Step(counted(nextState, next), sentBy(outcome));
    }

    private Step failed(Outcome outcome, FailureReason reason) {
        List<Said> said = new ArrayList<>(sentBy(outcome));
        said.add(new Said.Failed(reason));
        return new Step(counted(DeliveryState.FAILED, nextAttemptAt), said);
    }

    private List<Said> sentBy(Outcome outcome) {
        boolean first = state == DeliveryState.QUEUED && outcome.left();
        return first ? List.of(new Said.Sent()) : List.of();
    }

    private Progress counted(DeliveryState next, Instant due) {
        return new Progress(next, attempts + 1, due, tryUntil);
    }
}
