package org.threshold.workflow.referral.adapter.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.worklist.SubjectGlance;

/** Where a referral is shown. Its content is for whoever opens it, so nothing is said here. */
@Component
class ReferralGlance implements SubjectGlance {

    @Override
    public String kind() {
        return "referral";
    }

    @Override
    public String page(UUID id) {
        return page(new ReferralId(id));
    }

    /** The address of a referral’s page. */
    static String page(ReferralId id) {
        return "/referrals/" + id.value();
    }

    @Override
    public List<String> known(UUID id) {
        return List.of();
    }
}
