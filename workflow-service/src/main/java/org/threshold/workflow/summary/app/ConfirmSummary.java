package org.threshold.workflow.summary.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.JoinedCases;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.Taking;
import org.threshold.workflow.worklist.TaskView;

/**
 * Somebody confirms what the summary of a case says, as it stands or in new words (R-4.2-7c): asked
 * by a task, or at any other time.
 */
@Service
public class ConfirmSummary {

    /** The step, as the task names it. */
    public static final String STEP = SummarySteps.CONFIRM;

    private final Access access;
    private final Cases cases;
    private final JoinedCases joined;
    private final HumanSteps steps;
    private final SummaryKeeping keeping;

    ConfirmSummary(
            Access access,
            Cases cases,
            JoinedCases joined,
            HumanSteps steps,
            SummaryKeeping keeping) {
        this.access = access;
        this.cases = cases;
        this.joined = joined;
        this.steps = steps;
        this.keeping = keeping;
    }

    /**
     * Keeps it, or says what is missing.
     *
     * @param words blank to confirm the last summary as it stands
     */
    @Transactional
    public Confirming handle(Actor who, CaseRef asked, String words) {
        access.require(who, Activity.CONFIRM_SUMMARY);
        if (cases.childOf(asked).isEmpty()) {
            return new Confirming.NotThere();
        }
        CaseRef ref = joined.answering(asked);
        cases.lock(List.of(ref));
        return keeping.confirmed(who, ref, words);
    }

    /** The same for a step, or that somebody was quicker. */
    @Transactional
    public Confirming handle(Actor who, TaskView asked, String words) {
        access.require(who, Activity.CONFIRM_SUMMARY);
        CaseRef ref = joined.answering(new CaseRef(asked.subject().cases().getFirst()));
        cases.lock(List.of(ref));
        return switch (steps.take(who, asked.subject().id(), STEP)) {
            case Taking.Gone(var sentence) -> new Confirming.Gone(sentence);
            case Taking.Taken(_) -> keeping.confirmed(who, ref, words);
        };
    }
}
