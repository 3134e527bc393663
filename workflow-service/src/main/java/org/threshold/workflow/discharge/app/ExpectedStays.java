package org.threshold.workflow.discharge.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.discharge.domain.ContingencyPlan;
import org.threshold.workflow.discharge.domain.ContingencyReview;
import org.threshold.workflow.discharge.domain.ExpectedStay;
import org.threshold.workflow.discharge.domain.ExpectedStayId;
import org.threshold.workflow.referral.CaseRef;

/**
 * The rows of children in hospital who are expected to stay, with their contingency plans; a case
 * has at most one that is open.
 */
public interface ExpectedStays {

    void add(ExpectedStay stay, Actor by, Instant at);

    Optional<ExpectedStay> find(ExpectedStayId id);

    Optional<ExpectedStay> lock(ExpectedStayId id);

    /** The open one of a case. */
    Optional<ExpectedStay> openOf(CaseRef ref);

    /** The latest of a case. */
    Optional<ExpectedStay> latestOf(CaseRef ref);

    /** Those that are open, the one that began first leading; at most that many. */
    List<ExpectedStay> open(int most);

    /** Whether one was kept for this admission, open or not. */
    boolean knownFor(CaseRef ref, Instant admittedAt);

    void end(ExpectedStayId id, String why, Instant at);

    /** Keeps a plan, in place of the one before it. */
    void agree(ContingencyPlan plan, Actor by);

    /** The plan that was agreed last. */
    Optional<ContingencyPlan> planOf(ExpectedStayId id);

    /** Keeps a review; the plan that was agreed last carries until what it says. */
    void reviewed(ExpectedStayId id, ContingencyReview review, Actor by, Instant at);

    /** The reviews of all its plans, the latest first. */
    List<Reviewed> reviews(ExpectedStayId id);

    /** Keeps why a decision did not wait for the plan, and until when it need not, UTC. */
    void letGoOn(ExpectedStayId id, String why, Instant until);

    /** Until when decisions need not wait for the plan, UTC. */
    Optional<Instant> goesOnUntil(ExpectedStayId id);

    /** Keeps what was done when the child was taken, or was to be. */
    void carriedOut(ExpectedStayId id, String done, Actor by, Instant at);

    /** A review that was held, UTC. */
    record Reviewed(ContingencyReview review, Instant at) {}
}
