package org.threshold.notification.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.threshold.notification.delivery.Outcome.Accepted;
import org.threshold.notification.delivery.Outcome.Gone;
import org.threshold.notification.delivery.Outcome.Refused;
import org.threshold.notification.delivery.Outcome.Rejected;
import org.threshold.notification.delivery.Outcome.Unanswered;
import org.threshold.notification.delivery.Outcome.Unattended;
import org.threshold.notification.delivery.Outcome.Unreachable;
import org.threshold.notification.delivery.Outcome.Unusable;

/**
 * How far one rung has come, and the rule of how it goes on. All instants are business time.
 *
 * @param state where it stands
 * @param attempts how many have been made
 * @param nextAttemptAt when the next is due
 * @param tryUntil when it is said to have failed unless it is accepted before; it is tried on
 */
public record Progress(DeliveryState state, int attempts, Instant nextAttemptAt, Instant tryUntil) {

    /**
     * A request that reaches this service late is still tried: for this long at least. Telling late
     * is better than not at all, and the ladder hears of the failure this much later at most.
     */
    static final Duration LEAST = Duration.ofSeconds(10);

    /**
     * How long it is tried on after its time: an agency that was away for days still hears all.
     * What is refused for longer than a week is a matter for people. A default of this product.
     */
    static final Duration HORIZON = Duration.ofDays(7);

    /** The start of a rung that can be tried. */
    static Progress queued(Instant now, Instant deliverBy) {
        Instant least = now.plus(LEAST);
        return new Progress(
                DeliveryState.QUEUED, 0, now, deliverBy.isBefore(least) ? least : deliverBy);
    }

    /** The end of a rung that is not tried at all: it cannot be, or somebody has acknowledged. */
    static Progress untried(DeliveryState end, Instant now, Instant deliverBy) {
        return new Progress(end, 0, now, deliverBy);
    }

    /**
     * How it goes on after an attempt. An acceptance counts whenever it comes, also after the rung
     * had failed or was stopped: it is a fact; but a network that has given it back knows more.
     * Anything else changes only an unfinished rung.
     */
    Step after(Outcome outcome, Priority priority, Instant now) {
        boolean taken = outcome instanceof Accepted || outcome instanceof Unattended;
        if (!taken && !state.unfinished()) {
            return new Step(counted(state, nextAttemptAt), List.of());
        }
        return switch (outcome) {
            case Accepted accepted -> accepted();
            case Unattended unattended -> accepted().unattended(state);
            case Gone gone -> failed(outcome, FailureReason.ENDPOINT_GONE);
            case Rejected rejected -> failed(outcome, FailureReason.MESSAGE_REJECTED);
            case Unusable(FailureReason reason) -> failed(outcome, reason);
            case Refused refused -> retry(outcome, priority, now);
            case Unanswered unanswered -> retry(outcome, priority, now);
            case Unreachable unreachable -> retry(outcome, priority, now);
        };
    }

    /** How it goes on when its time is over: the ladder climbs, and it is tried on meanwhile. */
    Step overdue() {
        return new Step(
                in(DeliveryState.LATE),
                List.of(new Said.Failed(FailureReason.NOT_DELIVERED_IN_TIME)));
    }

    /** The same in another state. */
    Progress in(DeliveryState other) {
        return new Progress(other, attempts, nextAttemptAt, tryUntil);
    }

    private Step accepted() {
        Progress done = counted(DeliveryState.DELIVERED, nextAttemptAt);
        return switch (state) {
            case QUEUED, QUIET -> new Step(done, List.of(new Said.Sent(), new Said.Delivered()));
            case SENT, LATE, PARKED, FAILED, STOPPED ->
                    new Step(done, List.of(new Said.Delivered()));
            case DELIVERED -> new Step(done, List.of());
            case RETURNED, UNATTENDED, CONFIRMED ->
                    new Step(counted(state, nextAttemptAt), List.of());
        };
    }

    private Step retry(Outcome outcome, Priority priority, Instant now) {
        if (!now.isBefore(tryUntil)) {
            return late(outcome, priority, now);
        }
        Instant next = now.plus(wait(outcome, priority, BackOff.after(priority, attempts + 1)));
        DeliveryState nextState = outcome.left() ? DeliveryState.SENT : state;
        return new Step(counted(nextState, next), sentBy(outcome));
    }

    /** A system that works and does not accept this message will not accept it later either. */
    private Step late(Outcome outcome, Priority priority, Instant now) {
        if (outcome instanceof Refused refused && refused.aboutTheMessage()) {
            return failed(outcome, FailureReason.NOT_DELIVERED_IN_TIME);
        }
        boolean over = !now.isBefore(tryUntil.plus(HORIZON));
        Instant next = now.plus(wait(outcome, priority, BackOff.whenLate(priority)));
        return new Step(
                counted(over ? DeliveryState.PARKED : DeliveryState.LATE, next),
                failure(outcome, FailureReason.NOT_DELIVERED_IN_TIME));
    }

    /** Our own wait, or a longer one that the recipient's system asks for. */
    private static Duration wait(Outcome outcome, Priority priority, Duration own) {
        Duration asked =
                outcome instanceof Refused(int status, Duration pause)
                        ? BackOff.asked(priority, pause)
                        : Duration.ZERO;
        return asked.compareTo(own) > 0 ? asked : own;
    }

    private Step failed(Outcome outcome, FailureReason reason) {
        return new Step(counted(DeliveryState.FAILED, nextAttemptAt), failure(outcome, reason));
    }

    /** What is said of a failure: nothing more of a rung that has been said to have failed. */
    private List<Said> failure(Outcome outcome, FailureReason reason) {
        List<Said> said = new ArrayList<>(sentBy(outcome));
        if (state != DeliveryState.LATE) {
            said.add(new Said.Failed(reason));
        }
        return said;
    }

    private List<Said> sentBy(Outcome outcome) {
        boolean first = state == DeliveryState.QUEUED && outcome.left();
        return first ? List.of(new Said.Sent()) : List.of();
    }

    private Progress counted(DeliveryState next, Instant due) {
        return new Progress(next, attempts + 1, due, tryUntil);
    }
}
