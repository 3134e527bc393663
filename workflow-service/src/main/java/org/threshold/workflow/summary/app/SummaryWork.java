package org.threshold.workflow.summary.app;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.summary.domain.SummaryWatch;
import org.threshold.workflow.worklist.HumanSteps;

/** Has the summary of a case confirmed in time (R-4.2-7c); the case’s row is locked. */
@Service
class SummaryWork {

    private static final String RED = "There was a Red event since the summary was confirmed.";
    private static final String JOINED = "The case has joined another, which has its own summary.";

    private final SummaryWatches watches;
    private final Deadlines deadlines;
    private final HumanSteps steps;
    private final SummaryRecord record;

    SummaryWork(
            SummaryWatches watches, Deadlines deadlines, HumanSteps steps, SummaryRecord record) {
        this.watches = watches;
        this.deadlines = deadlines;
        this.steps = steps;
        this.record = record;
    }

    /** How it stands with a case; begun where nothing was known of it. */
    SummaryWatch watched(CaseRef ref, Instant since) {
        return watches.of(ref)
                .orElseGet(() -> sleeping(SummaryWatch.begin(record.newId(), ref, since)));
    }

    /** It is to be confirmed one working day after a Red event. */
    void red(CaseRef ref, Instant at) {
        var watch = watched(ref, at).red(at);
        watches.keep(watch, Optional.empty());
        running(watch)
                .ifPresentOrElse(
                        one -> sooner(one, deadlines.reckon(LimitCode.SUMMARY_RED, at).dueAt()),
                        () -> open(watch, LimitCode.SUMMARY_RED, at));
    }

    /** Its three months are nearly over. */
    void due(SummaryWatch watch) {
        watches.keep(watch, Optional.empty());
        if (running(watch).isEmpty()) {
            open(watch, LimitCode.SUMMARY_CONFIRMED, watch.since());
        }
    }

    /** Somebody has confirmed it. */
    void confirmed(Actor who, SummaryWatch watch, Instant at) {
        steps.overtake(who, watch.id(), SummarySteps.CONFIRM, Map.of());
        running(watch).ifPresent(one -> deadlines.met(one.id()));
        sleeping(watch.confirmed(at));
    }

    /** The case goes on as another one. */
    void joined(Actor who, SummaryWatch watch, CaseRef into) {
        steps.withdraw(who, watch.id(), JOINED);
        running(watch).ifPresent(one -> deadlines.withdrawn(one.id()));
        watches.keep(watch, Optional.empty());
        watch.redSince().ifPresent(at -> red(into, at));
    }

    /** By when it is to be confirmed, UTC. */
    Instant dueAt(SummaryWatch watch) {
        return running(watch).map(Deadline::dueAt).orElseGet(() -> reckoned(watch));
    }

    private SummaryWatch sleeping(SummaryWatch watch) {
        watches.keep(watch, Optional.of(SummaryWatch.workFrom(reckoned(watch))));
        return watch;
    }

    private Instant reckoned(SummaryWatch watch) {
        return deadlines.reckon(LimitCode.SUMMARY_CONFIRMED, watch.since()).dueAt();
    }

    private void sooner(Deadline running, Instant dueAt) {
        if (dueAt.isBefore(running.dueAt())) {
            deadlines.bringForward(running.id(), dueAt, RED);
            steps.moved(running.id());
        }
    }

    private void open(SummaryWatch watch, LimitCode limit, Instant since) {
        var cases = List.of(watch.caseRef().value());
        var waiting = new Waiting(SummarySteps.SUBJECT, watch.id(), SummarySteps.CONFIRM, cases);
        steps.openAside(
                SummarySteps.CONFIRM,
                deadlines.set(limit, waiting, since),
                SummarySteps.CONFIRMERS);
    }

    private Optional<Deadline> running(SummaryWatch watch) {
        return deadlines.of(SummarySteps.SUBJECT, watch.id()).stream()
                .filter(Deadline::isOpen)
                .findFirst();
    }
}
