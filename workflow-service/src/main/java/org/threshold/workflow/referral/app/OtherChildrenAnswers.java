package org.threshold.workflow.referral.app;

import java.time.Instant;
import java.util.Map;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.domain.OtherChildren;
import org.threshold.workflow.referral.domain.SiblingStanding;

/** The rows of what was answered about other children, after the referral or with it. */
public interface OtherChildrenAnswers {

    /** Keeps an answer in the place of an earlier one. */
    void keep(ReferralId id, OtherChildren said, Actor by, Instant at);

    /** What stands now: the last answer, else what the referral itself says. */
    OtherChildren of(ReferralId id);

    /** Keeps what a person says of children whom the system knows. */
    void confirm(ReferralId id, Map<PersonId, SiblingStanding> said, Actor by, Instant at);

    /** What was confirmed. */
    Map<PersonId, SiblingStanding> confirmed(ReferralId id);
}
