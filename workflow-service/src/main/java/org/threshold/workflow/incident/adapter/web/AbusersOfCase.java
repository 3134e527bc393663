package org.threshold.workflow.incident.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.incident.app.ReadAbuserWork;
import org.threshold.workflow.incident.domain.AbuserWork;
import org.threshold.workflow.platform.web.OnceARequest;
import org.threshold.workflow.referral.CaseRef;

/** The work with alleged abusers of a case, which its page shows in two places and reads once. */
@Component
class AbusersOfCase extends OnceARequest<Actor, CaseRef, List<AbuserWork>> {

    AbusersOfCase(ReadAbuserWork read) {
        super(read::of);
    }
}
