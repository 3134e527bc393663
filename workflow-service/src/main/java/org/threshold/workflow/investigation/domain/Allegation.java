package org.threshold.workflow.investigation.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.investigation.InvestigationId;
import org.threshold.workflow.referral.CaseRef;

/**
 * An allegation, followed up as an item of its own (L-3.1.6b, R-4.2-4c).
 *
 * @param investigation the one that owns it; empty while there is none
 * @param cases the children whom it is about
 * @param knownAt when it became known, UTC
 */
public record Allegation(
        ItemId id,
        Optional<InvestigationId> investigation,
        List<CaseRef> cases,
        Claim claim,
        Instant knownAt,
        Following following) {

    public Allegation {
        cases = List.copyOf(cases);
    }

    /** One that an investigation owns. */
    public Allegation(
            ItemId id,
            InvestigationId investigation,
            List<CaseRef> cases,
            Claim claim,
            Instant knownAt,
            Following following) {
        this(id, Optional.of(investigation), cases, claim, knownAt, following);
    }

    /**
     * Who says what of whom.
     *
     * @param absentParent whether it is against a parent who is not there to answer
     * @param what in words; stays in the database
     */
    public record Claim(RoleInCase by, RoleInCase against, boolean absentParent, String what) {

        @Override
        public String toString() {
            return "Claim[" + by + " against " + against + "]";
        }
    }

    /** How far it was followed up. */
    public sealed interface Following {

        /** Nobody has closed it. */
        record Open() implements Following {}

        /** It was closed with an outcome. */
        record Closed(Closing closing) implements Following {}
    }

    /**
     * How somebody closes it.
     *
     * @param words what was done and found; stays in the database
     */
    public record Closing(AllegationOutcome outcome, String words, PutToThem put) {

        @Override
        public String toString() {
            return "Closing[" + outcome + "]";
        }
    }

    public boolean isOpen() {
        return following instanceof Following.Open;
    }

    /** The same, closed. */
    public Allegation closed(Closing closing) {
        return new Allegation(
                id, investigation, cases, claim, knownAt, new Following.Closed(closing));
    }

    /** What it is, for people, without a name. */
    public String words() {
        return "Allegation by %s against %s".formatted(claim.by().words(), claim.against().words());
    }
}
