package org.threshold.workflow.safety.app;

import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.domain.ContactId;
import org.threshold.workflow.safety.domain.OutOfHoursContact;
import org.threshold.workflow.safety.domain.OutOfHoursPlan;

/** Where a contact out of hours is shown in full, with the plan that it ended with. */
public final class ContactAddress {

    private ContactAddress() {}

    /** The page of a contact. */
    public static String of(OutOfHoursContact contact) {
        return of(contact.caseRef(), contact.id());
    }

    /** The page of the contact that a plan came from. */
    public static String of(OutOfHoursPlan plan) {
        return of(plan.about().caseRef(), plan.about().contact());
    }

    private static String of(CaseRef ref, ContactId id) {
        return "/cases/" + ref + "/out-of-hours-contacts/" + id;
    }
}
