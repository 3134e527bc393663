package org.threshold.workflow.suspicion.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.web.OnceARequest;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.suspicion.app.ReadSuspicions;
import org.threshold.workflow.suspicion.domain.Suspicion;

/** The suspicions of a case, which its page shows in two places and reads once. */
@Component
class SuspicionsOfCase extends OnceARequest<Actor, CaseRef, List<Suspicion>> {

    SuspicionsOfCase(ReadSuspicions read) {
        super(read::of);
    }
}
