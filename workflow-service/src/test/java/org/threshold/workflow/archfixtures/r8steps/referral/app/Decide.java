package org.threshold.workflow.archfixtures.r8steps.referral.app;

import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.worklist.Completion;

public class Decide {

    private final Access access;

    Decide(Access access) {
        this.access = access;
    }

    public Completion handle(Actor who) {
        access.require(who, Activity.DECIDE_REFERRAL);
        return new Completion.Done("It is decided.");
    }
}
