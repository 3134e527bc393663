package org.threshold.workflow.safety.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.domain.ContactId;
import org.threshold.workflow.safety.domain.OutOfHoursPlan;
import org.threshold.workflow.safety.domain.PlanId;
import org.threshold.workflow.safety.domain.PlanReview;
import org.threshold.workflow.safety.domain.RankAnswer;

/** The rows of out-of-hours plans and of their reviews. */
public interface Plans {

    void add(OutOfHoursPlan plan, Actor by);

    Optional<OutOfHoursPlan> find(PlanId id);

    Optional<OutOfHoursPlan> lock(PlanId id);

    /** The plan as it stands after a review. */
    void save(OutOfHoursPlan plan);

    void keep(PlanId id, PlanReview review, Actor by, Instant at);

    /** The reviews of a plan, the first one first. */
    List<Reviewed> reviews(PlanId id);

    /** Live plans, the one to be reviewed first leading. */
    List<OutOfHoursPlan> live(int most);

    /** Live plans, the one that ends soonest first. */
    List<OutOfHoursPlan> soonest(int most);

    /** The plan that a contact ended with, if it did. */
    Optional<OutOfHoursPlan> of(ContactId contact);

    /** Plans, live or not, the latest agreed first. */
    List<OutOfHoursPlan> latest(int most);

    /** All of a case, the latest agreed first. */
    List<OutOfHoursPlan> of(CaseRef ref);

    /** A review that was held, UTC. */
    record Reviewed(
            PlanReview.Outcome outcome, String done, String changes, RankAnswer rank, Instant at) {}
}
