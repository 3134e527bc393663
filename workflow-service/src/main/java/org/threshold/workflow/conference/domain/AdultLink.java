package org.threshold.workflow.conference.domain;

import java.time.Instant;
import java.util.Optional;
import org.threshold.workflow.access.ActorId;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

/**
 * A standing link between the case of a child protection plan and that of another family, because
 * of an adult whom the plan concerned and who came to be near children of the other: what later
 * concerns that adult on either is told to the people of both (R-C&amp;F-9c). It lasts until
 * somebody ends it.
 *
 * @param plan the case of the plan
 * @param other the case of the child to whom the adult came
 * @param since UTC
 */
public record AdultLink(
        AdultLinkId id,
        PersonId adult,
        CaseRef plan,
        CaseRef other,
        Instant since,
        Optional<Ended> ended) {

    /**
     * Somebody ended it.
     *
     * @param at UTC
     */
    public record Ended(String reason, ActorId by, Instant at) {

        @Override
        public String toString() {
            return "Ended[" + at + "]";
        }
    }

    public boolean stands() {
        return ended.isEmpty();
    }

    /** Whether this is the case of the plan. */
    public boolean isOfThePlan(CaseRef ref) {
        return plan.equals(ref);
    }

    /** The case at the other end. */
    public CaseRef from(CaseRef ref) {
        return isOfThePlan(ref) ? other : plan;
    }

    /** The same, ended. */
    public AdultLink ended(Ended now) {
        return new AdultLink(id, adult, plan, other, since, Optional.of(now));
    }
}
