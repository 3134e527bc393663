package org.threshold.workflow.people.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.domain.AdultConcern;
import org.threshold.workflow.people.domain.AdultConcernId;
import org.threshold.workflow.people.domain.Kinship;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;

/** Reads what was typed of what an adult was in a plan. */
@Component
class ConcernDrafts {

    private final Forms forms;
    private final RepeatedRequests sendings;

    ConcernDrafts(Forms forms, RepeatedRequests sendings) {
        this.forms = forms;
        this.sendings = sendings;
    }

    /** What was said; with refusals it is never used. */
    record Draft(AdultConcern content, List<Refusal> refusals) {}

    Draft read(Kinship family, PersonId adult, Typed typed) {
        var fields = ConcernFields.of(family, adult);
        var sent = forms.read(fields, typed, WorkingTime.ZONE, ConcernPageForm.class);
        var id = new AdultConcernId(sendings.newId());
        var content = sent.form().read(sent.reading(), family, adult, id);
        return new Draft(content, sent.reading().refusals());
    }
}
