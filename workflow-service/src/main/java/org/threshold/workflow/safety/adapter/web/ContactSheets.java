package org.threshold.workflow.safety.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.StaffDirectory;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.safety.app.ReadContact;
import org.threshold.workflow.safety.app.ReadContact.Whole;
import org.threshold.workflow.safety.domain.ContactId;
import org.threshold.workflow.safety.domain.PlanId;
import org.threshold.workflow.worklist.CasePart;

/**
 * Draws a contact out of hours in full: on its own page, and above the form of a step as what is to
 * be decided.
 */
@Component
class ContactSheets {

    private final ReadContact read;
    private final StaffDirectory staff;

    ContactSheets(ReadContact read, StaffDirectory staff) {
        this.read = read;
        this.staff = staff;
    }

    /** The plan that is to be reviewed, and the contact behind it. */
    Optional<CasePart.Part> ofPlan(Actor who, PlanId id) {
        return read.behind(who, id).map(this::part);
    }

    /** The contact that is to be closed. */
    Optional<CasePart.Part> ofContact(Actor who, ContactId id) {
        return read.handle(who, id).map(this::part);
    }

    private CasePart.Part part(Whole whole) {
        return new CasePart.Part(ContactSheet.PART, sheet(whole));
    }

    ContactSheet sheet(Whole whole) {
        StaffId by = whole.contact().recorded().by();
        return ContactSheet.of(
                whole, staff.names(List.of(by)).getOrDefault(by, "a member of staff"));
    }
}
