package org.threshold.workflow.safety.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.handover.HandoverReason;
import org.threshold.workflow.handover.HandoverReason.Why;
import org.threshold.workflow.handover.HandoverSource;
import org.threshold.workflow.handover.Night;
import org.threshold.workflow.handover.NightContacts;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.domain.OutOfHoursContact;
import org.threshold.workflow.safety.domain.OutOfHoursPlan;

/**
 * What the handover list takes from here (R-ASC-1): plans that are in force, and the contacts that
 * there were in a night.
 */
@Service
class PlansForTheNight implements HandoverSource, NightContacts {

    private static final int MOST = 500;

    private final Plans plans;
    private final Contacts contacts;

    PlansForTheNight(Plans plans, Contacts contacts) {
        this.plans = plans;
        this.contacts = contacts;
    }

    @Override
    public List<HandoverReason> found(Night night) {
        return plans.live(MOST).stream().map(PlansForTheNight::reason).toList();
    }

    private static HandoverReason reason(OutOfHoursPlan plan) {
        return new HandoverReason(
                plan.about().caseRef(),
                new Why(
                        "out-of-hours-plan",
                        "An out-of-hours plan is in force.",
                        "Its review is due " + DueWords.exact(plan.reviewDueAt()) + "."));
    }

    @Override
    public List<NightContact> of(CaseRef ref, Night night) {
        return contacts.of(ref).stream()
                .filter(one -> !one.said().at().isBefore(night.from()))
                .filter(one -> one.said().at().isBefore(night.until()))
                .map(PlansForTheNight::contact)
                .toList();
    }

    private static NightContact contact(OutOfHoursContact one) {
        return new NightContact(
                one.said().purpose().words(), one.said().at(), ContactAddress.of(one));
    }
}
