package org.threshold.workflow.deadlines.app;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.deadlines.Climb;
import org.threshold.workflow.deadlines.ClimbLadder;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.deadlines.domain.Climber;
import org.threshold.workflow.deadlines.domain.RunningDeadline;
import org.threshold.workflow.deadlines.domain.WorkingCalendar;
import org.threshold.workflow.platform.CaseClock;

/** Climbs a ladder under the lock of its deadline, and tells in the same transaction. */
@Service
@Transactional
class ClimbDueRungs implements ClimbLadder {

    private final DeadlineStore store;
    private final WorkingCalendar calendar;
    private final CaseClock clock;
    private final Telling telling;

    ClimbDueRungs(DeadlineStore store, WorkingCalendar calendar, CaseClock clock, Telling telling) {
        this.store = store;
        this.calendar = calendar;
        this.clock = clock;
        this.telling = telling;
    }

    @Override
    public Climb handle(DeadlineId id, Instant upTo) {
        var running = store.lock(id).orElseThrow(() -> new UnknownDeadline(id));
        return running.deadline().isOpen() ? climb(running, upTo) : new Climb.Settled();
    }

    private Climb climb(RunningDeadline running, Instant upTo) {
        var now = clock.now().truncatedTo(ChronoUnit.SECONDS);
        var climber = new Climber(calendar, now, telling::somebodyIsThere);
        var climbed = climber.climb(running, upTo.isAfter(now) ? upTo : now);
        var asks = new ArrayList<>(store.asked(running.deadline().id(), upTo));
        store.save(climbed.after());
        for (var reached : climbed.reached()) {
            asks.add(reached.rung().ask());
            telling.tell(reached);
        }
        return new Climb.StillWaiting(asks, climbed.after().ladder().nextAt());
    }
}
