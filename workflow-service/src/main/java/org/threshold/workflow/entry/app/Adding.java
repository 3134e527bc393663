package org.threshold.workflow.entry.app;

import java.util.List;
import org.threshold.workflow.entry.Addendum;
import org.threshold.workflow.entry.Entry;
import org.threshold.workflow.platform.Refusal;

/** What became of an addendum. */
public sealed interface Adding {

    /**
     * It is kept; the same sent again is the one that is kept already.
     *
     * @param entry what it corrects, as it was before
     */
    record Added(Entry entry, Addendum addendum) implements Adding {}

    /** Nothing is said. */
    record Refused(List<Refusal> refusals) implements Adding {

        /** Copies, so that nobody can change it. */
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /** There is no such case, or it has no such entry. */
    record NotThere() implements Adding {}
}
