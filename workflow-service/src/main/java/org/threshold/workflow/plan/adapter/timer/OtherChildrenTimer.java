package org.threshold.workflow.plan.adapter.timer;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.threshold.workflow.plan.app.AskForOtherChildren;
import org.threshold.workflow.plan.domain.ProtectionPlanId;
import org.threshold.workflow.platform.EachAlone;

/** Looks for conferences that were recorded, and has the other children of the home decided for. */
@Component
class OtherChildrenTimer {

    private final AskForOtherChildren ask;
    private final EachAlone each;

    OtherChildrenTimer(AskForOtherChildren ask, EachAlone each) {
        this.ask = ask;
        this.each = each;
    }

    @Scheduled(fixedDelay = 1000)
    void look() {
        each.handle(ask.waiting(), ProtectionPlanId::value, ask::handle);
    }
}
