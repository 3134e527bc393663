package org.threshold.workflow.assessment.app;

import java.util.List;
import org.threshold.workflow.assessment.domain.Risk;
import org.threshold.workflow.platform.Refusal;

/** What became of something that was said of a risk. */
public sealed interface RiskResult {

    /**
     * It is kept.
     *
     * @param missing the parts that nobody has said yet, to follow "it is not said"
     */
    record Kept(Risk risk, List<String> missing) implements RiskResult {

        /** Copies, so that nobody can change it. */
        public Kept {
            missing = List.copyOf(missing);
        }
    }

    /** Something has to be said first. */
    record Refused(List<Refusal> refusals) implements RiskResult {

        /** Copies, so that nobody can change it. */
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /** There is no such case, or no such risk. */
    record NotThere() implements RiskResult {}
}
