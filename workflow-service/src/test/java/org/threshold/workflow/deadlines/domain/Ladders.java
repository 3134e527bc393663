package org.threshold.workflow.deadlines.domain;

import static org.threshold.workflow.deadlines.domain.Times.BUCKS;
import static org.threshold.workflow.deadlines.domain.Times.CALENDAR;
import static org.threshold.workflow.deadlines.domain.Times.inLondon;
import static org.threshold.workflow.deadlines.domain.Times.london;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.RungReached;
import org.threshold.workflow.deadlines.Told;
import org.threshold.workflow.deadlines.Waiting;

/** Ladders of the shipped profile, climbed as a timer climbs them: at each rung's instant. */
final class Ladders {

    static final Limits LIMITS = new Limits(BUCKS, CALENDAR);

    private Ladders() {}

    static RunningDeadline running(LimitCode limit, Instant anchor) {
        var waiting = new Waiting("referral", new UUID(1, 1), "decide-referral", List.of("CP-1"));
        return LIMITS.start(new DeadlineId(new UUID(2, 2)), limit, waiting, anchor);
    }

    /** Every rung up to the second repeat of the top, in words, if nobody ever acts. */
    static List<String> rungs(LimitCode limit, String anchor) {
        return reached(running(limit, london(anchor))).stream().map(Ladders::words).toList();
    }

    static List<RungReached> reached(RunningDeadline from) {
        var all = new ArrayList<RungReached>();
        var running = from;
        while (all.stream().filter(reached -> reached.rung().again()).count() < 2) {
            var next = running.ladder().nextAt();
            var climbed = new Climber(CALENDAR, next, _ -> true).climb(running, next);
            all.addAll(climbed.reached());
            running = climbed.after();
        }
        return all;
    }

    private static String words(RungReached reached) {
        var rung = reached.rung();
        var told = reached.told().stream().map(Told::code).collect(Collectors.joining("+"));
        var name = rung.again() ? "again" : rung.name();
        return String.join(" ", name, inLondon(rung.dueAt()), told, rung.ask().code());
    }
}
