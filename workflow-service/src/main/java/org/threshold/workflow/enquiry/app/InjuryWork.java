package org.threshold.workflow.enquiry.app;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.enquiry.domain.InjuredChild;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.TaskView;

/** What waits for the doctors because of an injury, its limits, and what is kept of it. */
@Service
class InjuryWork {

    private static final Map<String, LimitCode> LIMITS =
            Map.of(
                    InjurySteps.SEE, LimitCode.INJURED_CHILD_SEEN,
                    InjurySteps.FIRST_SURVEY, LimitCode.T16_FIRST_SURVEY,
                    InjurySteps.SECOND_SURVEY, LimitCode.T16_SECOND_SURVEY);

    private final Deadlines deadlines;
    private final HumanSteps steps;
    private final AuditTrail audit;
    private final CaseClock clock;

    InjuryWork(Deadlines deadlines, HumanSteps steps, AuditTrail audit, CaseClock clock) {
        this.deadlines = deadlines;
        this.steps = steps;
        this.audit = audit;
        this.clock = clock;
    }

    Instant now() {
        return clock.now();
    }

    Stamp stamp(Actor by) {
        return new Stamp(by, clock.now());
    }

    /** Asks for a step, its limit counted from an instant, UTC, unless it waits already. */
    Deadline open(InjuredChild child, String step, Instant since) {
        return limit(child, step).orElseGet(() -> opened(child, step, since));
    }

    private Deadline opened(InjuredChild child, String step, Instant since) {
        var cases = List.of(child.caseRef().value());
        var waiting = new Waiting(InjurySteps.SUBJECT, child.id().value(), step, cases);
        Deadline due = deadlines.set(Objects.requireNonNull(LIMITS.get(step)), waiting, since);
        steps.openAside(step, due, EnquirySteps.DOCTORS);
        return due;
    }

    private Optional<Deadline> limit(InjuredChild child, String step) {
        return deadlines.of(InjurySteps.SUBJECT, child.id().value()).stream()
                .filter(Deadline::isOpen)
                .filter(one -> one.waiting().step().equals(step))
                .findFirst();
    }

    /** A step was done. */
    void done(Actor who, TaskView task, InjuredChild child) {
        steps.finish(who, task, Map.of());
        limit(child, task.step()).ifPresent(one -> deadlines.met(one.id()));
    }

    /** Nothing of it waits any more. */
    void withdraw(Actor who, InjuredChild child, String words) {
        steps.withdraw(who, child.id().value(), words);
        InjurySteps.ALL.forEach(
                step -> limit(child, step).ifPresent(one -> deadlines.withdrawn(one.id())));
    }

    void keep(Actor who, String what, InjuredChild child) {
        var cases = List.of(child.caseRef().value());
        audit.record(new AuditEntry(who, what, InjurySteps.SUBJECT, child.id().value(), cases, ""));
    }
}
