package org.threshold.workflow.safety.app;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.safety.domain.ContactRule;
import org.threshold.workflow.safety.domain.OutOfHoursContact;
import org.threshold.workflow.safety.domain.PlanGiven;
import org.threshold.workflow.safety.domain.PlanRule;

/** What a contact out of hours lacks before it can be closed (L-3.1.18, R-TVP-6b, R-TVP-6c). */
@Service
class ContactGaps {

    private final PlansSoFar soFar;
    private final PoliceInContact police;
    private final SafetyRecord record;

    ContactGaps(PlansSoFar soFar, PoliceInContact police, SafetyRecord record) {
        this.soFar = soFar;
        this.police = police;
        this.record = record;
    }

    /** With this plan; empty when nothing is missing. */
    List<Refusal> of(OutOfHoursContact contact, PlanGiven plan) {
        var said = contact.said();
        List<Refusal> missing = new ArrayList<>(ContactRule.refusals(said, police.of(said)));
        missing.addAll(PlanRule.refusals(plan, record.now()));
        return missing;
    }

    /** How those of these contacts stand that are not closed, with what was typed of a plan. */
    List<NotClosed> notClosed(List<OutOfHoursContact> contacts) {
        var open = contacts.stream().filter(one -> !one.closed()).toList();
        if (open.isEmpty()) {
            return List.of();
        }
        var typed = soFar.of(open.stream().map(OutOfHoursContact::id).toList());
        return open.stream()
                .map(one -> notClosed(one, typed.getOrDefault(one.id(), PlanGiven.nothing())))
                .toList();
    }

    private NotClosed notClosed(OutOfHoursContact contact, PlanGiven plan) {
        return new NotClosed(contact, plan, of(contact, plan));
    }
}
