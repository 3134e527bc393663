package org.threshold.workflow.redpath.domain;

import java.time.Instant;
import org.threshold.workflow.access.ActorId;
import org.threshold.workflow.redpath.AcceptanceId;
import org.threshold.workflow.referral.CaseRef;

/**
 * The question to the police who takes the joint investigation about a child on the red path
 * (L-3.1.5).
 *
 * @param askedAt when the path became red, UTC
 */
public record PoliceAcceptance(
        AcceptanceId id, CaseRef caseRef, Instant askedAt, Standing standing) {

    /** The same question, answered. */
    public PoliceAcceptance answered(PoliceAnswer answer, ActorId by, Instant at) {
        return new PoliceAcceptance(id, caseRef, askedAt, new Answered(answer, by, at));
    }

    /** What became of it. */
    public sealed interface Standing {}

    /** Nobody of the police has said. */
    public record Waiting() implements Standing {}

    /** They have said. */
    public record Answered(PoliceAnswer answer, ActorId by, Instant at) implements Standing {}
}
