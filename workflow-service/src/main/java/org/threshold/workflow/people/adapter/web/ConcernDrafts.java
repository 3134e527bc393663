package org.threshold.workflow.people.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.domain.AdultConcern;
import org.threshold.workflow.people.domain.AdultConcernId;
import org.threshold.workflow.people.domain.Kinship;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;
import tools.jackson.databind.json.JsonMapper;

/** Reads what was typed of what an adult was in a plan. */
@Component
class ConcernDrafts {

    private final Forms forms;
    private final JsonMapper json;
    private final RepeatedRequests sendings;

    ConcernDrafts(Forms forms, JsonMapper json, RepeatedRequests sendings) {
        this.forms = forms;
        this.json = json;
        this.sendings = sendings;
    }

    /** What was said; with refusals it is never used. */
    record Draft(AdultConcern content, List<Refusal> refusals) {}

    Draft read(Kinship family, PersonId adult, Typed typed) {
        var read = forms.read(ConcernFields.of(family, adult), typed, WorkingTime.ZONE);
        var reading = new Reading();
        read.refusals().forEach(one -> reading.refuse(one.field(), one.problem(), one.remedy()));
        var form = json.readValue(read.json(), ConcernPageForm.class);
        var id = new AdultConcernId(sendings.newId());
        return new Draft(form.read(reading, family, adult, id), reading.refusals());
    }
}
