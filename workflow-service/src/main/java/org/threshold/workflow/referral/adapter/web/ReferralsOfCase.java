package org.threshold.workflow.referral.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.web.OnceARequest;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.app.CaseReferrals.Listed;
import org.threshold.workflow.referral.app.ReadCaseReferrals;

/** The referrals of a case, which its page shows in two places and reads once. */
@Component
class ReferralsOfCase extends OnceARequest<Actor, CaseRef, List<Listed>> {

    ReferralsOfCase(ReadCaseReferrals read) {
        super(read::handle);
    }
}
