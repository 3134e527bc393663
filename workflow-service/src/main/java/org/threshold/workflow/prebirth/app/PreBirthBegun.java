package org.threshold.workflow.prebirth.app;

import java.time.Instant;
import java.util.List;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.prebirth.domain.PreBirthAssessment;

/** What became of starting a pre-birth assessment by hand. */
public sealed interface PreBirthBegun {

    /**
     * It goes on.
     *
     * @param dueAt by when it is complete, UTC
     * @param before whether it had been begun already
     */
    record Going(PreBirthAssessment assessment, Instant dueAt, boolean before)
            implements PreBirthBegun {}

    /** Something is missing or cannot be. */
    record Refused(List<Refusal> refusals) implements PreBirthBegun {

        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /** There is no such case. */
    record NoSuchCase() implements PreBirthBegun {}
}
