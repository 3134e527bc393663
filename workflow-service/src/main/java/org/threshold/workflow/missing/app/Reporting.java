package org.threshold.workflow.missing.app;

import java.util.List;
import org.threshold.workflow.missing.domain.MissingData;
import org.threshold.workflow.platform.Refusal;

/** What became of a report of missing data. */
public sealed interface Reporting {

    /** It is somebody’s work now, or was already. */
    record Reported(MissingData report) implements Reporting {}

    /** Something has to be said first. */
    record Refused(List<Refusal> refusals) implements Reporting {

        /** Copies, so that nobody can change it. */
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /** There is no such case. */
    record NotThere() implements Reporting {}
}
