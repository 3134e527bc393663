package org.threshold.workflow.document.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.document.domain.Entry;
import org.threshold.workflow.document.domain.EntryId;
import org.threshold.workflow.platform.Refusal;

/** What became of an entry that somebody made. */
public sealed interface Filing {

    /**
     * It is kept, or was before under the same key: the answer is the same.
     *
     * @param readBy by when somebody reads it and verifies its sender, UTC; empty where nobody has
     *     to
     */
    record Kept(Entry entry, Optional<Instant> readBy) implements Filing {}

    /** Something has to be put right first; nothing was kept. */
    record Refused(List<Refusal> refusals) implements Filing {

        /** Copies, so that nobody can change it. */
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /** There is no such case, or no such entry to correct. */
    record NotThere() implements Filing {}

    /** The key was used for something else. */
    record KeyUsedBefore() implements Filing {}

    /** The entry to correct was corrected before, by that one. */
    record CorrectedBefore(EntryId by) implements Filing {}
}
