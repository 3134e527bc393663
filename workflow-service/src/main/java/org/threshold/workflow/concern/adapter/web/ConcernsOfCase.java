package org.threshold.workflow.concern.adapter.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.concern.app.ReadConcerns;
import org.threshold.workflow.concern.app.ReadConcerns.All;
import org.threshold.workflow.platform.web.OnceARequest;
import org.threshold.workflow.referral.CaseRef;

/** The minor concerns of a case, which its page shows in two places and reads once. */
@Component
class ConcernsOfCase extends OnceARequest<Actor, CaseRef, Optional<All>> {

    ConcernsOfCase(ReadConcerns read) {
        super(read::of);
    }
}
