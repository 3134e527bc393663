package org.threshold.workflow.ward.app;

import java.util.List;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.ward.domain.Observation;

/** What became of something that was seen on the ward. */
public sealed interface Observing {

    /** It is kept; the same sent again is the one that is kept already. */
    record Kept(Observation observation) implements Observing {}

    /** Nothing was said, or it is still to come. */
    record Refused(List<Refusal> refusals) implements Observing {

        /** Copies, so that nobody can change it. */
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /** There is no such case. */
    record NotThere() implements Observing {}
}
