package org.threshold.workflow.safety.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.domain.DecisionState;
import org.threshold.workflow.safety.domain.ReturnHomeDecision;
import org.threshold.workflow.safety.domain.ReturnHomeId;

/** The rows of decisions on returns home. At most one of a case is in force or waits. */
public interface ReturnHomes {

    void add(ReturnHomeDecision decision);

    Optional<ReturnHomeDecision> find(ReturnHomeId id);

    /** All of a case, the latest first. */
    List<ReturnHomeDecision> of(CaseRef ref);

    /** The one that is in force or waits for approval. */
    Optional<ReturnHomeDecision> inForce(CaseRef ref);

    /** Something came after it. */
    void overtake(ReturnHomeId id);

    /** The service manager answered. */
    void answer(ReturnHomeId id, Answered answered);

    /**
     * What the service manager answered.
     *
     * @param state {@link DecisionState#STANDS} or {@link DecisionState#NOT_APPROVED}
     */
    record Answered(DecisionState state, Actor by, Instant at, String reason) {}
}
