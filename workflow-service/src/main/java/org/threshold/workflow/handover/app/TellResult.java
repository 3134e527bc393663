package org.threshold.workflow.handover.app;

import java.util.List;
import org.threshold.workflow.handover.Night;
import org.threshold.workflow.handover.domain.EntryId;
import org.threshold.workflow.platform.Refusal;

/** What became of telling the night. */
public sealed interface TellResult {

    /** It is on the list of that night. */
    record Kept(EntryId id, Night night) implements TellResult {}

    /** Something has to be said first. */
    record Refused(List<Refusal> refusals) implements TellResult {

        /** Copies, so that nobody can change it. */
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /** There is no such case. */
    record NoSuchCase() implements TellResult {}
}
