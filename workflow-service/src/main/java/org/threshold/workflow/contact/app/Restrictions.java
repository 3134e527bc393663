package org.threshold.workflow.contact.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.ActorId;
import org.threshold.workflow.contact.domain.Restriction;
import org.threshold.workflow.contact.domain.RestrictionId;
import org.threshold.workflow.referral.CaseRef;

/** The rows of restrictions of contact; what was said before is never changed. */
public interface Restrictions {

    /** Keeps a new one, or how one stands from now on. */
    void keep(Restriction restriction, Entry entry);

    Optional<Restriction> find(RestrictionId id);

    /** The same, locked for the rest of the transaction. */
    Optional<Restriction> lock(RestrictionId id);

    /** All of these cases, those in force first, then by number. */
    List<Restriction> of(List<CaseRef> refs);

    /** Everything that was said of one, the latest first. */
    List<Said> history(RestrictionId id);

    /**
     * Who says it, and why.
     *
     * @param why why it goes on or is lifted; may be empty
     * @param at UTC
     */
    record Entry(ActorId by, String why, Instant at) {

        @Override
        public String toString() {
            return "Entry[" + by.value() + " " + at + "]";
        }
    }

    /** One as it stood at a time. */
    record Said(Restriction restriction, Entry entry) {}
}
