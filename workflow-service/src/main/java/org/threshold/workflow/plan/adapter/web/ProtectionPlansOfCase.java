package org.threshold.workflow.plan.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.plan.app.ReadProtectionPlans;
import org.threshold.workflow.plan.app.ReadProtectionPlans.Shown;
import org.threshold.workflow.platform.web.OnceARequest;
import org.threshold.workflow.referral.CaseRef;

/** The plans of a case, which its page shows in several places and reads once. */
@Component
class ProtectionPlansOfCase extends OnceARequest<Actor, CaseRef, Optional<List<Shown>>> {

    ProtectionPlansOfCase(ReadProtectionPlans read) {
        super(read::of);
    }
}
