package org.threshold.workflow.discharge.adapter.web;

import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.discharge.app.ExpectStay;
import org.threshold.workflow.discharge.app.GoOnWithoutPlan;
import org.threshold.workflow.discharge.app.LetLeave;
import org.threshold.workflow.discharge.app.StayResult;
import org.threshold.workflow.referral.CaseRef;

/** Does what a person says about a child in hospital. */
@Component
class StayActs {

    private final ExpectStay expect;
    private final LetLeave letLeave;
    private final GoOnWithoutPlan goOn;

    StayActs(ExpectStay expect, LetLeave letLeave, GoOnWithoutPlan goOn) {
        this.expect = expect;
        this.letLeave = letLeave;
        this.goOn = goOn;
    }

    StayResult handle(Actor who, StayAct act, CaseRef ref, String reason) {
        return switch (act) {
            case BEGIN -> expect.handle(who, ref, reason);
            case END -> letLeave.handle(who, ref, reason);
            case CANNOT_WAIT -> goOn.handle(who, ref, reason);
        };
    }
}
