package org.threshold.workflow.otherchild.app;

import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.otherchild.domain.OtherChild;
import org.threshold.workflow.otherchild.domain.OtherChildId;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.ReferralId;

/** The rows of decisions about other children. */
public interface OtherChildDecisions {

    void add(OtherChild one);

    Optional<OtherChild> find(OtherChildId id);

    /** Keeps how it stands now, and who made it so. */
    void save(Actor by, OtherChild one);

    /** Whether one about this child is open, or was asked for by this referral. */
    boolean asked(ReferralId referral, PersonId child);

    /** The open ones that a referral asked for. */
    List<OtherChild> openOf(ReferralId referral);

    /** All of a case, the latest first. */
    List<OtherChild> of(CaseRef ref);

    /** Whatever was of one case is of another. */
    void moved(CaseRef from, CaseRef into);
}
