package org.threshold.workflow.deadlines.app;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.deadlines.HeldRung;
import org.threshold.workflow.deadlines.HoldNextRung;
import org.threshold.workflow.deadlines.RungStanding;
import org.threshold.workflow.deadlines.app.RungHolds.Hold;
import org.threshold.workflow.deadlines.domain.HoldRule;
import org.threshold.workflow.deadlines.domain.LadderRung;
import org.threshold.workflow.deadlines.domain.RunningDeadline;
import org.threshold.workflow.deadlines.domain.WorkingCalendar;
import org.threshold.workflow.platform.CaseClock;

/**
 * Holds a rung under the lock of its deadline. The engine is told nothing: its timer fires at the
 * rung's old instant, finds nothing due, and is given the later one to wait for.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class HoldForWhoHasIt implements HoldNextRung {

    private final DeadlineStore store;
    private final RungHolds holds;
    private final WorkingCalendar calendar;
    private final CaseClock clock;
    private final DeadlineRecord record;

    HoldForWhoHasIt(
            DeadlineStore store,
            RungHolds holds,
            WorkingCalendar calendar,
            CaseClock clock,
            DeadlineRecord record) {
        this.store = store;
        this.holds = holds;
        this.calendar = calendar;
        this.clock = clock;
        this.record = record;
    }

    @Override
    public Optional<HeldRung> handle(DeadlineId id, RungStanding acknowledged, By by) {
        var running = store.lock(id).orElseThrow(() -> new UnknownDeadline(id));
        if (!running.deadline().isOpen()) {
            return Optional.empty();
        }
        Instant now = clock.now().truncatedTo(ChronoUnit.SECONDS);
        return HoldRule.until(running, acknowledged, now)
                .map(until -> hold(running, until, now, by))
                .filter(holds::add)
                .map(hold -> held(running, hold));
    }

    private Hold hold(RunningDeadline running, Instant until, Instant now, By by) {
        LadderRung next = running.ladder().waiting().getFirst();
        var after = running.heldUntil(until).deadline();
        var told = next.rule().toldAt(until, calendar);
        return new Hold(new HeldRung(after, until, told), next.number(), next.dueAt(), now, by);
    }

    private HeldRung held(RunningDeadline running, Hold hold) {
        store.save(running.heldUntil(hold.rung().until()));
        record.held(hold);
        return hold.rung();
    }
}
