package org.threshold.workflow.order.app;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.order.domain.FromThenOn;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.TaskView;

/**
 * Somebody says what protects the child once police protection or the order ends (T12, T13); it is
 * taken whether that has ended or not. What was said is kept in the audit.
 */
@Service
public class DecideProtection {

    /** The step, as the task names it. */
    public static final String STEP = ProtectionSteps.DECIDE;

    private static final Refusal NOTHING_SAID =
            new Refusal(
                    "words",
                    "It is not said what protects the child from then on.",
                    "Say in one sentence who does what, and from when.");

    private final Access access;
    private final HumanSteps steps;
    private final Deadlines deadlines;
    private final AuditTrail audit;

    DecideProtection(Access access, HumanSteps steps, Deadlines deadlines, AuditTrail audit) {
        this.access = access;
        this.steps = steps;
        this.deadlines = deadlines;
        this.audit = audit;
    }

    /** Keeps it, or says that it is missing, or that somebody was quicker. */
    @Transactional
    public Completion handle(Actor who, TaskView asked, FromThenOn what, String words) {
        access.require(who, Activity.SAY_WHAT_PROTECTS);
        return steps.take(who, asked.subject().id(), STEP)
                .then(
                        task ->
                                words.isBlank()
                                        ? new Completion.Refused(List.of(NOTHING_SAID))
                                        : said(who, task, what.words() + ": " + words));
    }

    private Completion said(Actor who, TaskView task, String why) {
        var subject = task.subject();
        steps.finish(who, task, Map.of());
        deadlines.of(subject.kind(), subject.id()).stream()
                .filter(Deadline::isOpen)
                .forEach(limit -> deadlines.met(limit.id()));
        audit.record(
                new AuditEntry(
                        who,
                        "protection-after-said",
                        subject.kind(),
                        subject.id(),
                        subject.cases(),
                        why));
        return new Completion.Done(
                "It is recorded. When the protection ends or a court decides, record it on the case’s page.");
    }
}
