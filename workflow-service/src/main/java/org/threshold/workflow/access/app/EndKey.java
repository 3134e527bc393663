package org.threshold.workflow.access.app;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.AccessLog;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.SystemId;
import org.threshold.workflow.access.domain.KeyRegister;

/** An operator ends a key: lost, replaced by a new one, or no longer needed. */
@Service
public class EndKey {

    private final Access access;
    private final KeyRegister register;
    private final AccessLog log;

    EndKey(Access access, KeyRegister register, AccessLog log) {
        this.access = access;
        this.register = register;
        this.log = log;
    }

    /** Ends it from the next request on; false when there is none in force with this id. */
    @Transactional
    public boolean handle(Actor who, SystemId key) {
        access.require(who, Activity.OPERATE);
        boolean ended = register.end(key);
        if (ended) {
            log.keyEnded(who, key);
        }
        return ended;
    }
}
