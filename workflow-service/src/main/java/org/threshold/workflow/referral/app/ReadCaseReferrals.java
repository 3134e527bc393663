package org.threshold.workflow.referral.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;
import org.threshold.workflow.referral.app.CaseReferrals.Listed;

/** Lists the referrals of a case and of those that joined it. */
@Service
public class ReadCaseReferrals {

    private final Access access;
    private final JoinedCases joined;
    private final CaseReferrals referrals;

    ReadCaseReferrals(Access access, JoinedCases joined, CaseReferrals referrals) {
        this.access = access;
        this.joined = joined;
        this.referrals = referrals;
    }

    /** The latest first; none when there is no such case. */
    @Transactional(readOnly = true)
    public List<Listed> handle(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_REFERRAL);
        return referrals.of(joined.all(ref));
    }
}
