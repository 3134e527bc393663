package org.threshold.workflow.prebirth.app;

import java.util.List;
import org.threshold.workflow.platform.Refusal;

/** What became of what an agency’s system said it did for a mother. */
public sealed interface CareResult {

    /** It is kept. */
    record Kept() implements CareResult {}

    /** It cannot be kept so. */
    record Refused(List<Refusal> refusals) implements CareResult {

        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /** There is no such case, or nobody assesses its unborn child. */
    record NotThere() implements CareResult {}
}
