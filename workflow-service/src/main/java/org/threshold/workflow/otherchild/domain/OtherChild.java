package org.threshold.workflow.otherchild.domain;

import java.time.Instant;
import org.threshold.workflow.otherchild.OtherChildOutcome;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.ReferralId;

/** A child of whom a referral does not speak, and for whom something has to be decided too. */
public record OtherChild(OtherChildId id, About about, Standing standing) {

    /**
     * Whose it is.
     *
     * @param referral about another child of the home, or of a home of whoever is suspected
     * @param askedAt when that referral reached the authority, UTC
     */
    public record About(CaseRef caseRef, PersonId child, ReferralId referral, Instant askedAt) {}

    /** How it stands. */
    public sealed interface Standing {

        /** Nobody has decided. */
        record Open() implements Standing {}

        /** Somebody has. */
        record Decided(Decision decision, Instant at) implements Standing {}

        /** A strategy discussion decides for the child instead. */
        record Discussed(Instant at) implements Standing {}
    }

    /**
     * What is decided.
     *
     * @param reason in words; stays in the database
     */
    public record Decision(OtherChildOutcome outcome, String reason) {

        @Override
        public String toString() {
            return "Decision[" + outcome + "]";
        }
    }

    public boolean isOpen() {
        return standing instanceof Standing.Open;
    }

    /** The same, standing so. */
    public OtherChild now(Standing so) {
        return new OtherChild(id, about, so);
    }
}
