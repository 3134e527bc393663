package org.threshold.workflow.deadlines.domain;

import java.time.Instant;
import java.util.List;
import org.threshold.workflow.deadlines.Rung;
import org.threshold.workflow.deadlines.Told;

/**
 * One rung of a running deadline.
 *
 * @param number its place, 1 first
 * @param rule the rung of the chain that it stands for
 * @param dueAt when it is due, UTC in whole seconds
 * @param again whether it repeats the top
 * @param firing whether it was reached
 */
public record LadderRung(int number, RungRule rule, Instant dueAt, boolean again, Firing firing) {

    /** Whether a rung was reached. */
    public sealed interface Firing {

        record Waiting() implements Firing {}

        /** Reached at this instant, telling these. */
        record Fired(Instant at, List<Told> told) implements Firing {

            public Fired {
                told = List.copyOf(told);
            }
        }
    }

    static LadderRung waiting(int number, RungRule rule, Instant dueAt) {
        return new LadderRung(number, rule, dueAt, false, new Firing.Waiting());
    }

    public boolean isWaiting() {
        return switch (firing) {
            case Firing.Waiting _ -> true;
            case Firing.Fired _ -> false;
        };
    }

    /** The same rung, due at another instant. */
    LadderRung dueAt(Instant instant) {
        return new LadderRung(number, rule, instant, again, firing);
    }

    /** The same rung, reached at an instant and telling those who are at work then. */
    LadderRung fired(Instant at, WorkingCalendar calendar) {
        var told = rule.toldAt(at, calendar);
        return new LadderRung(number, rule, dueAt, again, new Firing.Fired(at, told));
    }

    /** The repeat that follows when this rung, the top or a repeat of it, was reached. */
    LadderRung next(Instant instant) {
        return new LadderRung(number + 1, rule.again(), instant, true, new Firing.Waiting());
    }

    public Rung view() {
        return new Rung(number, rule.name(), rule.ask(), dueAt, again);
    }
}
