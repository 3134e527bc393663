package org.threshold.workflow.safety.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.safety.adapter.web.ContactPages.Shown;
import org.threshold.workflow.safety.app.NotClosed;
import org.threshold.workflow.safety.domain.ContactPurpose;
import org.threshold.workflow.safety.domain.OutOfHoursContact;
import tools.jackson.databind.json.JsonMapper;

/** Draws the form of an open contact with what is on record of it and of its plan. */
@Component
class KeptContact {

    private final Forms forms;
    private final JsonMapper json;

    KeptContact(Forms forms, JsonMapper json) {
        this.forms = forms;
        this.json = json;
    }

    ModelAndView form(NotClosed open) {
        OutOfHoursContact contact = open.contact();
        ContactPurpose purpose = contact.said().purpose();
        String kept = json.writeValueAsString(ContactForm.of(contact.said(), open.soFar()));
        var typed = forms.typed(ContactFields.of(purpose), kept, WorkingTime.ZONE);
        return ContactPages.more(
                contact.caseRef(), contact.id().value(), purpose, new Shown(typed, List.of()));
    }
}
