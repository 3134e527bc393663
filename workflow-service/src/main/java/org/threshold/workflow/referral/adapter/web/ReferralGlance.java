package org.threshold.workflow.referral.adapter.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
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
        return "/referrals/" + id;
    }

    @Override
    public List<String> known(UUID id) {
        return List.of();
    }
}
