package org.threshold.workflow.summary.app;

import java.util.List;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.summary.domain.Summary;

/** What became of confirming a summary. */
public sealed interface Confirming {

    /** It is confirmed. */
    record Confirmed(Summary summary) implements Confirming {}

    /** Something has to be said first. */
    record Refused(List<Refusal> refusals) implements Confirming {

        /** Copies, so that nobody can change it. */
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /** The step does not wait any more. */
    record Gone(String sentence) implements Confirming {}

    /** There is no such case. */
    record NotThere() implements Confirming {}
}
