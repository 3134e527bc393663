package org.threshold.workflow.safety.adapter.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.safety.app.ReadContact;
import org.threshold.workflow.safety.app.ReadContact.Whole;
import org.threshold.workflow.safety.domain.ContactId;
import org.threshold.workflow.safety.domain.PlanId;
import org.threshold.workflow.worklist.CasePart;

/** Puts what is to be decided above the form of a step: the plan, and the contact behind it. */
@Component
class ContactSheets {

    private final ReadContact read;

    ContactSheets(ReadContact read) {
        this.read = read;
    }

    /** The plan that is to be reviewed. */
    Optional<CasePart.Part> ofPlan(Actor who, PlanId id) {
        return read.behind(who, id).map(ContactSheets::part);
    }

    /** The contact that is to be closed. */
    Optional<CasePart.Part> ofContact(Actor who, ContactId id) {
        return read.handle(who, id).map(ContactSheets::part);
    }

    private static CasePart.Part part(Whole whole) {
        return new CasePart.Part(ContactSheet.PART, ContactSheet.of(whole));
    }
}
