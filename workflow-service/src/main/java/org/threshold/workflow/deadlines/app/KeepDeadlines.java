package org.threshold.workflow.deadlines.app;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Move;
import org.threshold.workflow.deadlines.Standing;
import org.threshold.workflow.deadlines.Term;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.deadlines.domain.EarlierOnly;
import org.threshold.workflow.deadlines.domain.Limits;
import org.threshold.workflow.deadlines.domain.RunningDeadline;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Ids;

/** Keeps every deadline as a row, in the transaction of whoever needs it. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class KeepDeadlines implements Deadlines {

    private final DeadlineStore store;
    private final Limits limits;
    private final CaseClock clock;
    private final Ids ids;
    private final DeadlineRecord record;

    KeepDeadlines(
            DeadlineStore store, Limits limits, CaseClock clock, Ids ids, DeadlineRecord record) {
        this.store = store;
        this.limits = limits;
        this.clock = clock;
        this.ids = ids;
        this.record = record;
    }

    @Override
    public Deadline set(LimitCode limit, Waiting waiting, Instant anchor) {
        var started = limits.start(new DeadlineId(ids.next()), limit, waiting, anchor);
        if (store.add(started)) {
            return started.deadline();
        }
        return store.standing(limit, waiting, started.deadline().term().anchor())
                .orElseThrow(
                        () -> new IllegalStateException("A deadline vanished while it was set."));
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public Term reckon(LimitCode limit, Instant anchor) {
        return limits.reckon(limit, anchor);
    }

    @Override
    public Move bringForward(DeadlineId id, Instant dueAt, String reason) {
        var running = locked(id);
        var standing = running.deadline();
        var due = dueAt.truncatedTo(ChronoUnit.SECONDS);
        var refusal = EarlierOnly.refuses(standing, due);
        if (refusal.isPresent()) {
            record.notMoved(standing, due, reason);
            return new Move.NotMoved(standing, refusal.get());
        }
        var earlier = running.dueEarlier(due, now(), limits.calendar());
        store.save(earlier);
        record.broughtForward(standing, due, reason);
        return new Move.BroughtForward(earlier.deadline());
    }

    @Override
    public Deadline met(DeadlineId id) {
        return settle(id, Standing.Met::new);
    }

    @Override
    public Deadline withdrawn(DeadlineId id) {
        return settle(id, Standing.Withdrawn::new);
    }

    @Override
    public void concerning(String kind, UUID subjectId, List<String> cases) {
        store.concerning(kind, subjectId, cases);
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Deadline> find(DeadlineId id) {
        return store.find(id);
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Deadline> of(String kind, UUID subjectId) {
        return store.of(kind, subjectId);
    }

    private Deadline settle(DeadlineId id, Function<Instant, Standing> how) {
        var running = locked(id);
        if (!running.deadline().isOpen()) {
            return running.deadline();
        }
        var settled = running.settled(how.apply(now()));
        store.save(settled);
        return settled.deadline();
    }

    private RunningDeadline locked(DeadlineId id) {
        return store.lock(id).orElseThrow(() -> new UnknownDeadline(id));
    }

    private Instant now() {
        return clock.now().truncatedTo(ChronoUnit.SECONDS);
    }
}
