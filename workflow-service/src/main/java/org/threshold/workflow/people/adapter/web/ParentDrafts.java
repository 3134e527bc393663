package org.threshold.workflow.people.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.people.ParentStanding;
import org.threshold.workflow.people.domain.Kinship;
import org.threshold.workflow.people.domain.ParentRecord;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;

/** Reads what was typed of a child’s parent. */
@Component
class ParentDrafts {

    private final Forms forms;

    ParentDrafts(Forms forms) {
        this.forms = forms;
    }

    /** What was said; with refusals it is never used. */
    record Draft(ParentRecord content, List<Refusal> refusals) {}

    Draft read(Actor who, Kinship family, Typed typed) {
        var fields = ParentFields.of(who, family);
        var sent = forms.read(fields, typed, WorkingTime.ZONE, ParentPageForm.class);
        var by = who.staff().orElseGet(() -> new StaffId(who.id().value()));
        var content = sent.form().read(sent.reading(), family, by);
        boolean leftOut = content.standing() instanceof ParentStanding.NotToBeContacted;
        return leftOut && !ParentFields.mayLeaveOut(who)
                ? new Draft(content, List.of(notYours()))
                : new Draft(content, sent.reading().refusals());
    }

    private static Refusal notYours() {
        return new Refusal(
                ParentFields.STANDING,
                "Only a manager may say that a parent is not to be contacted.",
                "Ask a manager to record it; until then the parent counts.");
    }
}
