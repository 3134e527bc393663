package org.threshold.workflow.restricted.app;

import java.util.List;
import org.threshold.workflow.platform.Refusal;

/** What became of restricting, lifting or opening. */
public sealed interface Restricting {

    /** It is done. */
    record Done() implements Restricting {}

    /** Something has to be said first. */
    record Refused(List<Refusal> refusals) implements Restricting {

        /** Copies, so that nobody can change it. */
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /** There is no such case, or it is not restricted. */
    record NotThere() implements Restricting {}
}
