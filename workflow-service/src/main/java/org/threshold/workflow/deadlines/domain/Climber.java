package org.threshold.workflow.deadlines.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.threshold.workflow.deadlines.RungReached;

/**
 * Climbs a ladder: every waiting rung due at or before an instant is reached, lowest first. Where
 * nobody is on duty for a rung, the rung above it is reached as well. The top is followed by its
 * next repeat after that instant; repeats missed meanwhile are not made up for.
 */
public final class Climber {

    private final WorkingCalendar calendar;
    private final Instant now;
    private final Predicate<RungReached> somebodyIsThere;

    /**
     * @param now when the rungs are reached, which decides whom they tell
     * @param somebodyIsThere whether anybody told by a rung is on duty
     */
    public Climber(WorkingCalendar calendar, Instant now, Predicate<RungReached> somebodyIsThere) {
        this.calendar = calendar;
        this.now = now;
        this.somebodyIsThere = somebodyIsThere;
    }

    /** What climbing came to: the deadline after it, and the rungs reached. */
    public record Climbed(RunningDeadline after, List<RungReached> reached) {

        public Climbed {
            reached = List.copyOf(reached);
        }
    }

    /** Climbs an open deadline up to an instant. */
    public Climbed climb(RunningDeadline running, Instant upTo) {
        var rungs = new ArrayList<LadderRung>();
        var reached = new ArrayList<LadderRung>();
        var nobodyThere = false;
        for (var rung : running.ladder().waiting()) {
            if (nobodyThere || !rung.dueAt().isAfter(upTo)) {
                var fired = rung.fired(now, calendar);
                rungs.add(fired);
                reached.add(fired);
                nobodyThere = !somebodyIsThere.test(seen(running, fired));
            } else {
                rungs.add(rung);
            }
        }
        var after = running.climbed(repeating(running.ladder(), rungs, upTo));
        return new Climbed(after, reached.stream().map(rung -> seen(after, rung)).toList());
    }

    private Ladder repeating(Ladder ladder, List<LadderRung> rungs, Instant upTo) {
        var all = new ArrayList<>(rungs);
        var top = rungs.getLast();
        if (!top.isWaiting()) {
            all.add(top.next(ladder.repeat().after(top.dueAt(), upTo, calendar)));
        }
        return new Ladder(ladder.clock(), ladder.repeat(), all);
    }

    private RungReached seen(RunningDeadline running, LadderRung fired) {
        var told = fired.rule().toldAt(now, calendar);
        return new RungReached(running.deadline(), fired.view(), told, now);
    }
}
