package org.threshold.workflow.safety.adapter.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.improvement.UnevidencedWorries;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.app.RecordContact.About;
import org.threshold.workflow.safety.domain.ContactId;
import org.threshold.workflow.safety.domain.ContactPurpose;
import org.threshold.workflow.safety.domain.ContactSaid;
import org.threshold.workflow.safety.domain.PlanGiven;

/** Draws the pages of a contact out of hours, and reads what was typed as the API reads it. */
@Component
class ContactPages {

    private static final String CONTACT = "contact";

    private final Forms forms;
    private final CaseClock clock;
    private final Ids ids;

    ContactPages(Forms forms, CaseClock clock, Ids ids) {
        this.ids = ids;
        this.forms = forms;
        this.clock = clock;
    }

    /**
     * What was typed, as it is said.
     *
     * @param worry what worries whoever wrote it, without evidence; may be empty
     * @param refusals what cannot be read
     */
    record Read(
            Typed typed, ContactSaid said, PlanGiven plan, String worry, List<Refusal> refusals) {}

    /** What is shown again: what was typed, and what is wrong or missing. */
    record Shown(Typed typed, List<Refusal> wrong) {}

    Read read(ContactPurpose purpose, Typed typed) {
        var fields = ContactFields.of(purpose);
        var sent = forms.read(fields, typed, WorkingTime.ZONE, ContactForm.class);
        var said = sent.form().of(purpose).read(sent.reading(), clock.now());
        var plan = PlanForm.read(sent.form().plan());
        String worry = Reading.text(sent.form().worry());
        return new Read(sent.typed(), said, plan, worry, sent.reading().refusals());
    }

    /**
     * Which contact the form is about: it goes with the form, so that a page that is loaded again
     * sends the same contact and not a second one.
     */
    About about(CaseRef ref, Typed typed) {
        return new About(
                ContactId.read(typed.one(CONTACT)).orElseGet(() -> new ContactId(ids.next())), ref);
    }

    /** Asks what the contact is for. */
    static ModelAndView first(CaseRef ref) {
        return new AskPage("contact.first", ref.value(), back(ref), address(ref, "/new"), Map.of())
                .empty(ContactFields.purpose())
                .addObject("method", "get");
    }

    /** Asks what the purpose needs. */
    static ModelAndView form(About contact, ContactPurpose purpose, Shown shown) {
        CaseRef ref = contact.caseRef();
        Map<String, String> hidden =
                Map.of(
                        ContactFields.PURPOSE,
                        purpose.code(),
                        CONTACT,
                        contact.id().value().toString());
        return new AskPage("contact", ref.value(), back(ref), address(ref, ""), hidden)
                .drawn(ContactFields.of(purpose), shown.typed(), shown.wrong());
    }

    /** The contact is kept; asks what is missing before it can be closed. */
    static ModelAndView more(CaseRef ref, UUID contact, ContactPurpose purpose, Shown shown) {
        String action = address(ref, "/" + contact);
        Map<String, String> hidden = Map.of(ContactFields.PURPOSE, purpose.code());
        return new AskPage("contact.more", ref.value(), back(ref), action, hidden)
                .drawn(fieldsOf(purpose), shown.typed(), shown.wrong());
    }

    /** When it took place, and what worried whoever wrote it, is kept already. */
    private static List<FormField> fieldsOf(ContactPurpose purpose) {
        return ContactFields.of(purpose).stream()
                .filter(it -> !it.name().equals("at") && !it.equals(UnevidencedWorries.FIELD))
                .toList();
    }

    private static String back(CaseRef ref) {
        return "/cases/" + ref;
    }

    private static String address(CaseRef ref, String rest) {
        return back(ref) + "/out-of-hours-contacts" + rest;
    }
}
