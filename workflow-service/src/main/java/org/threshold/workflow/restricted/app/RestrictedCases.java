package org.threshold.workflow.restricted.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.restricted.domain.Opening;
import org.threshold.workflow.restricted.domain.OpeningId;
import org.threshold.workflow.restricted.domain.RestrictedCase;
import org.threshold.workflow.restricted.domain.RestrictedId;

/** The rows of restricted cases and of their openings. */
public interface RestrictedCases {

    /** Restricts a case; what was said of it before ends. */
    void restrict(RestrictedCase one);

    /** The restrictions of these cases that nobody has lifted or replaced, the latest first. */
    List<RestrictedCase> standing(List<CaseRef> refs);

    /** A restriction, unless somebody has lifted or replaced it. */
    Optional<RestrictedCase> standing(RestrictedId id);

    /** Every case of which a restriction stands; there are few. */
    List<CaseRef> cases();

    /** Nobody is kept from it any more. */
    void lift(RestrictedId id, Actor by, String why, Instant at);

    void open(Opening opening);

    Optional<Opening> opening(OpeningId id);

    /** The openings of a restriction, the latest first. */
    List<Opening> openings(RestrictedId of);

    /** The latest of somebody. */
    default Optional<Opening> opening(RestrictedId of, StaffId by) {
        return openings(of).stream().filter(one -> one.by().equals(by)).findFirst();
    }

    void reviewed(OpeningId id, Opening.Review review, Actor by, Instant at);
}
