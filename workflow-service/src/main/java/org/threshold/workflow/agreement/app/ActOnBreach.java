package org.threshold.workflow.agreement.app;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.TaskView;

/** Somebody says what was done when an agreement was not kept (R-4.2-8d). */
@Service
public class ActOnBreach {

    /** The step, as the task names it. */
    public static final String STEP = AgreementSteps.ACT_ON_BREACH;

    private final Access access;
    private final HumanSteps steps;
    private final WrittenAgreements agreements;
    private final AgreementDuties duties;
    private final AgreementRecord record;

    ActOnBreach(
            Access access,
            HumanSteps steps,
            WrittenAgreements agreements,
            AgreementDuties duties,
            AgreementRecord record) {
        this.access = access;
        this.steps = steps;
        this.agreements = agreements;
        this.duties = duties;
        this.record = record;
    }

    @Transactional
    public Completion handle(Actor who, ChangeId id, String done) {
        access.require(who, Activity.ACT_ON_BREACH);
        return steps.take(who, id.value(), STEP)
                .then(
                        task ->
                                done.isBlank()
                                        ? new Completion.Refused(
                                                List.of(
                                                        new Refusal(
                                                                "done",
                                                                "It is not said what was done.",
                                                                "Say what was done for the child, and when.")))
                                        : done(who, task, id, done));
    }

    private Completion done(Actor who, TaskView task, ChangeId id, String words) {
        agreements.done(id, words);
        duties.met(AgreementSteps.BREACH, id.value());
        agreements
                .breach(id)
                .flatMap(one -> agreements.find(one.agreement()))
                .ifPresent(one -> record.keep(who, "agreement-breach-acted-on", one, words));
        steps.finish(who, task, Map.of());
        return new Completion.Done("What was done is recorded.");
    }
}
