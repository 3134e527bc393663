package org.threshold.workflow.redpath;

import java.time.Instant;
import org.threshold.workflow.referral.CaseRef;

/**
 * The police take the joint investigation of a child on the red path (L-3.1.5).
 *
 * @param officer who does; stays in the database
 * @param at when they said so, UTC
 */
public record InvestigationTaken(
        AcceptanceId acceptance, CaseRef caseRef, String officer, Instant at) {

    @Override
    public String toString() {
        return "InvestigationTaken[" + acceptance + " " + caseRef + "]";
    }
}
