package org.threshold.workflow.assessment.app;

import java.time.Instant;
import java.util.List;
import org.threshold.workflow.assessment.domain.SingleAssessment;
import org.threshold.workflow.platform.Refusal;

/** What became of starting a single assessment by hand. */
public sealed interface AssessmentBegun {

    /**
     * It goes on.
     *
     * @param dueAt by when it ends, UTC (T8)
     * @param before whether it had been begun already
     */
    record Going(SingleAssessment assessment, Instant dueAt, boolean before)
            implements AssessmentBegun {}

    /** Something is missing or cannot be. */
    record Refused(List<Refusal> refusals) implements AssessmentBegun {

        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /** There is no such case. */
    record NoSuchCase() implements AssessmentBegun {}
}
