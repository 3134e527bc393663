package org.threshold.workflow.ward.adapter.web;

import org.springframework.stereotype.Component;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.ward.domain.AdmissionTold;
import tools.jackson.databind.json.JsonMapper;

/** Reads an admission as it was typed on the page. */
@Component
class AdmissionTyping {

    private final Forms forms;
    private final JsonMapper json;
    private final CaseClock clock;

    AdmissionTyping(Forms forms, JsonMapper json, CaseClock clock) {
        this.forms = forms;
        this.json = json;
        this.clock = clock;
    }

    /** What was typed; it is acted on only where the reading is clean. */
    record Read(AdmissionTold told, Reading reading) {}

    Read read(Typed typed) {
        var sent = forms.read(AdmissionForm.FIELDS, typed, WorkingTime.ZONE);
        var reading = new Reading();
        sent.refusals().forEach(it -> reading.refuse(it.field(), it.problem(), it.remedy()));
        var form = json.readValue(sent.json(), AdmissionForm.class);
        return new Read(form.read(reading, clock.now()), reading);
    }
}
