package org.threshold.workflow.assessment.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.ActorId;
import org.threshold.workflow.assessment.domain.Risk;
import org.threshold.workflow.assessment.domain.RiskId;
import org.threshold.workflow.referral.CaseRef;

/** The rows of the register of risks; what was said before is never changed. */
public interface Risks {

    /** Keeps a new risk, or how one stands from now on. */
    void keep(Risk risk, Entry entry);

    Optional<Risk> find(RiskId id);

    /** The same, locked for the rest of the transaction. */
    Optional<Risk> lock(RiskId id);

    /** All of these cases, open ones first, then by number. */
    List<Risk> of(List<CaseRef> refs);

    /** Everything that was said of a risk, the latest first. */
    List<Said> history(RiskId id);

    /** Open risks recorded before an instant, UTC, for which no reduction is agreed. */
    List<Risk> unreduced(Instant before);

    /**
     * Who says it, and why.
     *
     * @param why why it is lower or closed; may be empty
     * @param at UTC
     */
    record Entry(ActorId by, String why, Instant at) {

        @Override
        public String toString() {
            return "Entry[" + by.value() + " " + at + "]";
        }
    }

    /** A risk as it stood at a time. */
    record Said(Risk risk, Entry entry) {}
}
