package org.threshold.workflow.report.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Sent;
import org.threshold.workflow.platform.web.form.Typed;

/** Draws the forms of case audits, and reads what was typed as the API reads it. */
@Component
class AuditForms {

    private final Forms forms;

    AuditForms(Forms forms) {
        this.forms = forms;
    }

    /** What was posted, in the shape of the API. */
    <F> Sent<F> read(List<FormField> fields, MultiValueMap<String, String> posted, Class<F> form) {
        return forms.read(fields, Typed.of(posted), WorkingTime.ZONE, form);
    }

    /** What a form that was kept would be typed as. */
    Typed typed(List<FormField> fields, Object kept) {
        return forms.asTyped(fields, kept, WorkingTime.ZONE);
    }
}
