package org.threshold.workflow.access.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.AccessLog;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;

/** Compares an actor's roles with the table of activities. */
@Service
class CheckAccess implements Access {

    private final AccessLog log;

    CheckAccess(AccessLog log) {
        this.log = log;
    }

    @Override
    public void require(Actor actor, Activity activity) {
        if (!activity.allowedTo(actor.roles())) {
            log.refused(actor, activity);
            throw new AccessRefused(activity);
        }
    }
}
