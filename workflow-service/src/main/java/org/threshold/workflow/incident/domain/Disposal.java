package org.threshold.workflow.incident.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.referral.CaseRef;

/**
 * How the police disposed of a domestic abuse incident, as somebody recorded it (R-TVP-5). A later
 * one stands beside an earlier one; neither is changed.
 *
 * @param cases those of the children around the incident
 * @param seen what the domestic abuse lead says of a warning; empty until they have
 */
public record Disposal(
        DisposalId id,
        IncidentId incident,
        List<CaseRef> cases,
        How how,
        Optional<SeenByLead> seen) {

    public Disposal {
        cases = List.copyOf(cases);
    }

    /**
     * What was done.
     *
     * @param at when, UTC
     * @param words who of the police says so, and whatever else there is to say; may be empty
     */
    public record How(DisposalKind kind, Instant at, String words, Recorded recorded) {

        @Override
        public String toString() {
            return "How[" + kind + " " + at + "]";
        }
    }

    /**
     * By which agency it was recorded.
     *
     * @param at UTC
     */
    public record Recorded(Agency agency, Instant at) {}

    /**
     * What the domestic abuse lead says of a warning where children live in the household.
     *
     * @param enough whether the warning was enough
     * @param words what protects whoever was abused and the children, or what is done now
     * @param at UTC
     */
    public record SeenByLead(boolean enough, String words, Instant at) {

        @Override
        public String toString() {
            return "SeenByLead[" + enough + "]";
        }
    }

    /** Whether the domestic abuse lead has still to look at it. */
    public boolean waitsForLead() {
        return how.kind().warning() && seen.isEmpty();
    }
}
