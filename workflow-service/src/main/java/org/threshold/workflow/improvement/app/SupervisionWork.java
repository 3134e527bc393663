package org.threshold.workflow.improvement.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.improvement.domain.SupervisionWatch;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.HumanSteps;

/** Has supervision held on a case in time (L-3.1.27); the case’s row is locked. */
@Service
class SupervisionWork {

    private static final String RED = "There was a Red event since the last supervision.";
    private static final String JOINED =
            "The case has joined another, on which supervision is held.";

    private final SupervisionWatches watches;
    private final Deadlines deadlines;
    private final HumanSteps steps;
    private final ImprovementRecord record;

    SupervisionWork(
            SupervisionWatches watches,
            Deadlines deadlines,
            HumanSteps steps,
            ImprovementRecord record) {
        this.watches = watches;
        this.deadlines = deadlines;
        this.steps = steps;
        this.record = record;
    }

    /** How it stands with a case; begun where nothing was known of it. */
    SupervisionWatch watched(CaseRef ref, Instant since) {
        return watches.of(ref)
                .orElseGet(
                        () -> sleeping(SupervisionWatch.begin(record.newId().value(), ref, since)));
    }

    /** One is to be held within days of a Red event. */
    void red(CaseRef ref, Instant at) {
        var watch = watched(ref, at).red(at);
        watches.keep(watch, Optional.empty());
        running(watch)
                .ifPresentOrElse(
                        one -> sooner(one, deadlines.reckon(LimitCode.SUPERVISION_RED, at).dueAt()),
                        () -> open(watch, LimitCode.SUPERVISION_RED, at));
    }

    /** Its weeks are nearly over. */
    void due(SupervisionWatch watch) {
        watches.keep(watch, Optional.empty());
        if (running(watch).isEmpty()) {
            open(watch, LimitCode.SUPERVISION, watch.since());
        }
    }

    /** One was held; an old one that is only written down now settles nothing that came later. */
    void held(Actor who, CaseRef ref, LocalDate heldOn) {
        SupervisionWatch watch = watched(ref, record.now());
        if (watch.settledBy(heldOn, record.now())) {
            steps.overtake(who, watch.id(), SupervisionSteps.HOLD, Map.of());
            running(watch).ifPresent(one -> deadlines.met(one.id()));
            sleeping(watch.held(heldOn, record.now()));
        }
    }

    /** The case goes on as another one. */
    void joined(Actor who, SupervisionWatch watch, CaseRef into) {
        steps.withdraw(who, watch.id(), JOINED);
        running(watch).ifPresent(one -> deadlines.withdrawn(one.id()));
        watches.keep(watch, Optional.empty());
        watch.redSince().ifPresent(at -> red(into, at));
    }

    /** The day in England by which the next one on a case is to be held. */
    LocalDate nextBy(CaseRef ref) {
        return WorkingTime.dayOf(
                watches.of(ref).map(this::dueAt).orElseGet(() -> reckoned(record.now())));
    }

    private Instant dueAt(SupervisionWatch watch) {
        return running(watch).map(Deadline::dueAt).orElseGet(() -> reckoned(watch.since()));
    }

    private SupervisionWatch sleeping(SupervisionWatch watch) {
        watches.keep(watch, Optional.of(SupervisionWatch.workFrom(reckoned(watch.since()))));
        return watch;
    }

    private Instant reckoned(Instant since) {
        return deadlines.reckon(LimitCode.SUPERVISION, since).dueAt();
    }

    private void sooner(Deadline running, Instant dueAt) {
        if (dueAt.isBefore(running.dueAt())) {
            deadlines.bringForward(running.id(), dueAt, RED);
            steps.moved(running.id());
        }
    }

    private void open(SupervisionWatch watch, LimitCode limit, Instant since) {
        var cases = List.of(watch.caseRef().value());
        var waiting =
                new Waiting(SupervisionSteps.SUBJECT, watch.id(), SupervisionSteps.HOLD, cases);
        steps.openAside(
                SupervisionSteps.HOLD,
                deadlines.set(limit, waiting, since),
                SupervisionSteps.SUPERVISORS);
    }

    private Optional<Deadline> running(SupervisionWatch watch) {
        return deadlines.of(SupervisionSteps.SUBJECT, watch.id()).stream()
                .filter(Deadline::isOpen)
                .findFirst();
    }
}
