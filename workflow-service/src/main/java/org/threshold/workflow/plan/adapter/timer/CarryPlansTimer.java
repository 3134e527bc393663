package org.threshold.workflow.plan.adapter.timer;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.threshold.workflow.plan.app.CarryProtectionPlans;
import org.threshold.workflow.plan.domain.ProtectionPlanId;
import org.threshold.workflow.platform.EachAlone;

/** Looks for plans that were made before a process carried them. */
@Component
class CarryPlansTimer {

    private final CarryProtectionPlans carry;
    private final EachAlone each;

    CarryPlansTimer(CarryProtectionPlans carry, EachAlone each) {
        this.carry = carry;
        this.each = each;
    }

    @Scheduled(fixedDelay = 10_000)
    void look() {
        each.handle(carry.waiting(), ProtectionPlanId::value, carry::handle);
    }
}
