package org.threshold.workflow.safety.domain;

import java.time.Instant;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.domain.PlanGiven.Expiry;

/**
 * A plan agreed out of hours. It is live until a review ends it, even past its own expiry: nobody
 * goes unprotected because a clock ran out (R-TVP-6c).
 *
 * @param agreedAt UTC
 * @param reviewDueAt by when it has to be reviewed, UTC
 */
public record OutOfHoursPlan(
        PlanId id,
        About about,
        PlanGiven plan,
        Instant agreedAt,
        Instant reviewDueAt,
        boolean live) {

    /** The contact that it came from, and the case that it protects. */
    public record About(ContactId contact, CaseRef caseRef) {}

    /** The plan after the review that ends it. */
    public OutOfHoursPlan ended() {
        return new OutOfHoursPlan(id, about, plan, agreedAt, reviewDueAt, false);
    }

    /** The plan after a review that lets it carry on until then, to be reviewed again. */
    public OutOfHoursPlan carryingOn(Expiry until, Instant nextReviewDueAt) {
        return new OutOfHoursPlan(id, about, plan.until(until), agreedAt, nextReviewDueAt, true);
    }

    /** Whether its own time has run out. */
    public boolean expired(Instant now) {
        return !plan.expiry().after(now);
    }
}
