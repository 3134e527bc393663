package org.threshold.workflow.analysis.app;

import java.util.List;
import org.threshold.workflow.analysis.domain.Draft;
import org.threshold.workflow.platform.Refusal;

/** What became of writing or answering a draft. */
public sealed interface DraftResult {

    /** It is kept; this is the draft as it was before what was said of it now. */
    record Kept(Draft draft) implements DraftResult {}

    /** It cannot be done like this. */
    record Refused(List<Refusal> refusals) implements DraftResult {

        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /** There is no such enquiry, assessment or version. */
    record NotThere() implements DraftResult {}
}
