package org.threshold.workflow.assessment.app;

import java.util.List;
import org.threshold.workflow.assessment.domain.Capacity;
import org.threshold.workflow.platform.Refusal;

/** What became of a checklist. */
public sealed interface CapacityResult {

    /**
     * It is kept.
     *
     * @param asked whether general practice and adult services were asked for what is not known
     */
    record Kept(Capacity capacity, boolean asked) implements CapacityResult {}

    /** Something has to be said first. */
    record Refused(List<Refusal> refusals) implements CapacityResult {

        /** Copies, so that nobody can change it. */
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /** There is no such case. */
    record NotThere() implements CapacityResult {}
}
