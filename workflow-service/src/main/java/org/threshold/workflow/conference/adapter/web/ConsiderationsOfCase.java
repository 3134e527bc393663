package org.threshold.workflow.conference.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.conference.app.ReadConsiderations;
import org.threshold.workflow.conference.domain.Consideration;
import org.threshold.workflow.platform.web.OnceARequest;
import org.threshold.workflow.referral.CaseRef;

/** The conferences considered for a case, which its page shows in two places and reads once. */
@Component
class ConsiderationsOfCase extends OnceARequest<Actor, CaseRef, List<Consideration>> {

    ConsiderationsOfCase(ReadConsiderations read) {
        super(read::of);
    }
}
