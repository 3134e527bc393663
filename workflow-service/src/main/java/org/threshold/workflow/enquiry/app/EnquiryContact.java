package org.threshold.workflow.enquiry.app;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.AgencyDesks;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.enquiry.domain.Contact;
import org.threshold.workflow.onduty.DutyTelephones;

/**
 * Finds whom agencies ring about an enquiry: the social workers of the authority, whose enquiry it
 * is whoever leads it (Children Act 1989, s.47), or the team of the night while nobody of them is
 * on duty.
 */
@Service
class EnquiryContact {

    private final AgencyDesks desks;
    private final DutyTelephones telephones;

    EnquiryContact(AgencyDesks desks, DutyTelephones telephones) {
        this.desks = desks;
        this.telephones = telephones;
    }

    Contact of(NewChange change) {
        List<Contact> teams =
                Stream.of(Agency.CHILDRENS_SOCIAL_CARE, Agency.OUT_OF_HOURS)
                        .flatMap(agency -> desks.of(agency, change).stream())
                        .map(this::contact)
                        .toList();
        return Contact.of(teams);
    }

    private Contact contact(Recipient team) {
        return new Contact(team, telephones.of(team.agency().code(), team.role()).orElse(""));
    }
}
