package org.threshold.workflow.redpath.adapter.web;

import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.web.OnceARequest;
import org.threshold.workflow.redpath.app.ReadRedPath;
import org.threshold.workflow.referral.CaseRef;

/** What the red path waits for in a case, which its page shows in two places and reads once. */
@Component
class RedPathOfCase extends OnceARequest<Actor, CaseRef, ReadRedPath.OfCase> {

    RedPathOfCase(ReadRedPath read) {
        super(read::handle);
    }
}
