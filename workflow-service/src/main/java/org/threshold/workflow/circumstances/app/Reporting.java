package org.threshold.workflow.circumstances.app;

import java.util.List;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.platform.Refusal;

/** What became of a report, a correction or a withdrawal. */
public sealed interface Reporting {

    /** It is on record, or was before under the same key: the answer is the same. */
    record Recorded(ChangeId change) implements Reporting {}

    /** Something in it must be put right first; nothing was recorded. */
    record Refused(List<Refusal> refusals) implements Reporting {

        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /** The key was used for something else. */
    record KeyUsedBefore() implements Reporting {}

    /** There is no such change, or none that the asker may know of. */
    record NoSuchChange() implements Reporting {}

    /** It was corrected or withdrawn before, by that change. */
    record NotStanding(ChangeId by) implements Reporting {}
}
