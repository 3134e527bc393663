package org.threshold.workflow.safety.app;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.safety.domain.ContactRule;
import org.threshold.workflow.safety.domain.OutOfHoursContact;
import org.threshold.workflow.safety.domain.PlanGiven;
import org.threshold.workflow.safety.domain.PlanRule;

/** Closes a contact out of hours when everything is there; otherwise it stays open, and is kept. */
@Service
class CloseContact {

    private final Contacts contacts;
    private final AgreePlan agree;
    private final WorkingTime working;
    private final SafetyRecord record;

    CloseContact(Contacts contacts, AgreePlan agree, WorkingTime working, SafetyRecord record) {
        this.contacts = contacts;
        this.agree = agree;
        this.working = working;
        this.record = record;
    }

    ContactResult tryTo(Actor who, OutOfHoursContact contact, PlanGiven plan) {
        List<Refusal> missing = missing(contact, plan);
        if (!missing.isEmpty()) {
            return new ContactResult.Open(contact.id(), missing);
        }
        contacts.close(contact.id());
        return new ContactResult.Closed(contact.id(), agree.agreed(who, contact, plan));
    }

    private List<Refusal> missing(OutOfHoursContact contact, PlanGiven plan) {
        boolean outOfHours = !working.isOfficeHours(contact.said().at());
        List<Refusal> missing = new ArrayList<>(ContactRule.refusals(contact.said(), outOfHours));
        missing.addAll(PlanRule.refusals(plan, record.now()));
        return missing;
    }
}
