package org.threshold.workflow.contact.app;

import java.util.List;
import org.threshold.workflow.contact.domain.Restriction;
import org.threshold.workflow.platform.Refusal;

/** What became of something that was said of a restriction. */
public sealed interface RestrictionResult {

    /**
     * It is kept.
     *
     * @param basisDue whether a legal basis has to be got for it the same day
     */
    record Kept(Restriction restriction, boolean basisDue) implements RestrictionResult {}

    /** It is not decided; nothing is kept of it. */
    record Refused(List<Refusal> refusals) implements RestrictionResult {

        /** Copies, so that nobody can change it. */
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /** There is no such case, or no such restriction. */
    record NotThere() implements RestrictionResult {}
}
