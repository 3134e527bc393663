package org.threshold.workflow.safety.adapter.web;

import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Rank;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.platform.Capital;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.safety.app.ContactAddress;
import org.threshold.workflow.safety.app.NotClosed;
import org.threshold.workflow.safety.app.ReadContact.Whole;
import org.threshold.workflow.safety.domain.ContactPurpose;
import org.threshold.workflow.safety.domain.ContactSaid;
import org.threshold.workflow.safety.domain.OutOfHoursContact;
import org.threshold.workflow.safety.domain.Participant;

/**
 * A contact out of hours in full, with its plan or what it lacks, in the words of the pages.
 *
 * @param page the address of its own page
 * @param plans the plan it ended with; none while it is open
 * @param open what is missing while it is open; none when it is closed
 */
record ContactSheet(
        String ref, String page, Contact contact, List<PlanSheet> plans, List<Open> open) {

    /** The template that draws it as a part of another page. */
    static final String PART = "night";

    /** Who took part and what was said. */
    record Contact(
            String purpose, String at, String recorded, List<String> there, List<Said> said) {

        static Contact of(OutOfHoursContact contact, String by) {
            ContactSaid said = contact.said();
            return new Contact(
                    said.purpose().words(),
                    DueWords.exact(said.at()),
                    by + ", " + DueWords.exact(contact.recordedAt()),
                    said.participants().stream().map(ContactSheet::words).toList(),
                    Said.of(said));
        }
    }

    /**
     * What was asked of whoever recorded it, and what they wrote; empty where they wrote nothing.
     */
    record Said(String asked, String words) {

        static List<Said> of(ContactSaid said) {
            List<Said> all = new ArrayList<>();
            ContactPurpose purpose = said.purpose();
            all.add(new Said(ContactFields.about(purpose), said.words().about()));
            if (purpose == ContactPurpose.REQUEST_FOR_ACTION) {
                all.add(new Said(ContactFields.ASKED, said.words().asked()));
                all.add(new Said(ContactFields.ANSWER, said.words().answer()));
            }
            return all;
        }
    }

    /**
     * A contact that is not closed.
     *
     * @param more the address of the form that closes it
     * @param typed whether anything of a plan was typed
     */
    record Open(String more, List<Refusal> missing, boolean typed, PlanSheet.Words soFar) {

        static Open of(NotClosed open) {
            return new Open(
                    ContactAddress.of(open.contact()) + "/more",
                    open.missing(),
                    !open.soFar().saysNothing(),
                    PlanSheet.Words.of(open.soFar()));
        }
    }

    /** Of a contact, with the name of whoever recorded it. */
    static ContactSheet of(Whole whole, String by) {
        OutOfHoursContact contact = whole.contact();
        return new ContactSheet(
                contact.caseRef().value(),
                ContactAddress.of(contact),
                Contact.of(contact, by),
                whole.plan().stream().map(PlanSheet::of).toList(),
                whole.open().stream().map(Open::of).toList());
    }

    /** For example "Police, sergeant: Sian Sergeant". */
    private static String words(Participant one) {
        String rank = one.rank() == Rank.NONE ? "" : ", " + ContactFields.words(one.rank());
        String asked = one.agency() == Agency.POLICE && rank.isEmpty() ? ", rank not known" : rank;
        String name = one.name().isBlank() ? "name not given" : one.name();
        return Capital.of(one.agency().words()) + asked + ": " + name;
    }
}
