package org.threshold.workflow.discharge.app;

import java.util.List;
import org.threshold.workflow.platform.Refusal;

/** What became of what somebody did about a child in hospital that is expected to stay. */
public sealed interface StayResult {

    /** It is done; what happens now, in a sentence. */
    record Done(String next) implements StayResult {}

    /** Something has to be said first. */
    record Refused(List<Refusal> refusals) implements StayResult {

        /** Copies, so that nobody can change it. */
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /** There is no such case, its child is not in hospital, or is not expected to stay. */
    record NothingThere() implements StayResult {}
}
