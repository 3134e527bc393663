package org.threshold.workflow.safety.app;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.safety.domain.ContactId;
import org.threshold.workflow.worklist.SubjectGlance;

/** What is known of a contact out of hours, for whoever is told that it was not closed in time. */
@Service
class ContactGlance implements SubjectGlance {

    private final Contacts contacts;

    ContactGlance(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public String kind() {
        return SafetySteps.CONTACT;
    }

    @Override
    public String page(UUID id) {
        return contacts.find(new ContactId(id)).map(ContactAddress::of).orElse("");
    }

    @Override
    public List<String> known(UUID id) {
        return contacts
                .find(new ContactId(id))
                .map(one -> "A contact out of hours: " + one.said().purpose().words() + ".")
                .stream()
                .toList();
    }
}
