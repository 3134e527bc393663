package org.threshold.workflow.concern.app;

import java.util.List;
import org.threshold.workflow.concern.domain.MinorConcern;
import org.threshold.workflow.platform.Refusal;

/** What became of a note. */
public sealed interface Noting {

    /**
     * It is kept; a note that is sent again is the one that is kept already.
     *
     * @param review whether it opened a review of several
     */
    record Noted(MinorConcern note, boolean review) implements Noting {}

    /** Something has to be said first. */
    record Refused(List<Refusal> refusals) implements Noting {

        /** Copies, so that nobody can change it. */
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /** There is no such case. */
    record NotThere() implements Noting {}
}
