package org.threshold.workflow.letter.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;

/**
 * A manager looks again at whether a parent is left out of meetings and letters (L-3.1.17): what is
 * recorded of that parent ends the task, and nothing else does.
 */
@Service
public class ReviewLeftOut {

    /** The step, as the task names it. */
    public static final String STEP = LetterSteps.REVIEW_LEFT_OUT;

    private final Access access;

    ReviewLeftOut(Access access) {
        this.access = access;
    }

    /** Says where it is recorded. */
    public Completion handle(Actor who) {
        access.require(who, Activity.EXCLUDE_PARENT);
        return new Completion.Refused(
                List.of(
                        new Refusal(
                                "request",
                                "What holds for this parent from now on is not recorded yet.",
                                "Record it on the family’s page under parents: who it is, or that this"
                                        + " parent is still left out, why, and the day of the next"
                                        + " review. That ends this task.")));
    }
}
