package org.threshold.workflow.safety.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.safety.app.SafetyRecord.Subject;
import org.threshold.workflow.safety.domain.ContactId;
import org.threshold.workflow.safety.domain.ContactPurpose;
import org.threshold.workflow.safety.domain.ContactSaid;
import org.threshold.workflow.safety.domain.OutOfHoursContact;
import org.threshold.workflow.safety.domain.OutOfHoursContact.Recorded;

/** Keeps contacts out of hours; a strategy discussion among them is one that must not get lost. */
@Service
class ContactKeeping {

    private final Cases cases;
    private final Contacts contacts;
    private final NightDiscussion discussion;
    private final SafetyRecord record;

    ContactKeeping(
            Cases cases, Contacts contacts, NightDiscussion discussion, SafetyRecord record) {
        this.cases = cases;
        this.contacts = contacts;
        this.discussion = discussion;
        this.record = record;
    }

    OutOfHoursContact kept(Actor who, RecordContact.About about, ContactSaid said) {
        var recorded = new Recorded(new StaffId(who.id().value()), record.now());
        var contact = new OutOfHoursContact(about.id(), about.caseRef(), said, false, recorded);
        contacts.add(contact);
        record.keep(who, "out-of-hours-contact-recorded", subject(contact), said.words().about());
        record.tell(
                "out-of-hours-contact-recorded",
                subject(contact),
                Map.of("purpose", said.purpose().code()));
        if (said.purpose() == ContactPurpose.STRATEGY_DISCUSSION) {
            discussion.held(who, contact);
        }
        return contact;
    }

    /** The contact, its case locked first and then itself. */
    Optional<OutOfHoursContact> lock(ContactId id) {
        return contacts.find(id)
                .flatMap(
                        before -> {
                            cases.lock(List.of(before.caseRef()));
                            return contacts.lock(id);
                        });
    }

    /** Keeps what was said since, whether or not it is enough. */
    OutOfHoursContact saying(Actor who, OutOfHoursContact contact) {
        contacts.save(contact);
        record.keep(
                who,
                "out-of-hours-contact-added-to",
                subject(contact),
                contact.said().words().about());
        return contact;
    }

    private static Subject subject(OutOfHoursContact contact) {
        return new Subject(SafetySteps.CONTACT, contact.id().value(), contact.caseRef());
    }
}
