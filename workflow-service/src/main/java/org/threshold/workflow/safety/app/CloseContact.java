package org.threshold.workflow.safety.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.safety.domain.OutOfHoursContact;
import org.threshold.workflow.safety.domain.PlanGiven;

/** Closes a contact out of hours when everything is there; otherwise it stays open, and is kept. */
@Service
class CloseContact {

    private final Contacts contacts;
    private final AgreePlan agree;
    private final ContactGaps gaps;
    private final OpenContactWork work;

    CloseContact(Contacts contacts, AgreePlan agree, ContactGaps gaps, OpenContactWork work) {
        this.contacts = contacts;
        this.agree = agree;
        this.gaps = gaps;
        this.work = work;
    }

    ContactResult tryTo(Actor who, OutOfHoursContact contact, PlanGiven plan) {
        List<Refusal> missing = gaps.of(contact, plan);
        if (!missing.isEmpty()) {
            work.waits(contact, plan);
            return new ContactResult.Open(contact.id(), missing);
        }
        contacts.close(contact.id());
        work.closed(who, contact.id());
        return new ContactResult.Closed(contact.id(), agree.agreed(who, contact, plan));
    }
}
