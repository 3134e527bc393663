package org.threshold.workflow.investigation.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.investigation.app.ReadInvestigations;
import org.threshold.workflow.investigation.domain.Investigation;
import org.threshold.workflow.platform.web.OnceARequest;
import org.threshold.workflow.referral.CaseRef;

/** The investigations of a case, which its page shows in two places and reads once. */
@Component
class InvestigationsOfCase extends OnceARequest<Actor, CaseRef, List<Investigation>> {

    InvestigationsOfCase(ReadInvestigations read) {
        super(read::of);
    }
}
