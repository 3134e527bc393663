package org.threshold.workflow.safety.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.safety.domain.ContactRule;
import org.threshold.workflow.safety.domain.OutOfHoursPlan;
import org.threshold.workflow.safety.domain.RankAnswer;

/** Whether the review of a plan has to ask the police who took part at night (R-TVP-6a). */
@Service
class RankToConfirm {

    private final Contacts contacts;
    private final Plans plans;
    private final PoliceInContact police;

    RankToConfirm(Contacts contacts, Plans plans, PoliceInContact police) {
        this.contacts = contacts;
        this.plans = plans;
        this.police = police;
    }

    boolean of(OutOfHoursPlan plan) {
        boolean said =
                plans.reviews(plan.id()).stream()
                        .anyMatch(one -> one.rank() != RankAnswer.NOT_SAID);
        return !said
                && contacts.find(plan.about().contact())
                        .filter(one -> ContactRule.rankToConfirm(one.said(), police.of(one.said())))
                        .isPresent();
    }
}
