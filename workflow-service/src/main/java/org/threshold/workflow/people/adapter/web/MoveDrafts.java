package org.threshold.workflow.people.adapter.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.people.adapter.web.MoveReading.Move;
import org.threshold.workflow.people.domain.Kinship;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;

/** Reads what was typed of somebody who moved. */
@Component
class MoveDrafts {

    private final Forms forms;
    private final FormKeys keys;

    MoveDrafts(Forms forms, FormKeys keys) {
        this.forms = forms;
        this.keys = keys;
    }

    /** What was said; with refusals it is never used. */
    record Draft(Move content, List<Refusal> refusals) {}

    Draft read(Actor who, Kinship family, Typed typed) {
        var sent = forms.read(MoveFields.of(family), typed, WorkingTime.ZONE, MoveForm.class);
        var reading = new MoveReading(family, sent.form());
        Move move = reading.read(keys.of(who, "households", typed, HomeFields.ADDRESS));
        return new Draft(move, reading.refusals());
    }

    /** The page; its key goes with it, so that it opens no household twice. */
    FamilyAsk ask(String ref, Typed typed) {
        return FamilyAsk.ofFamily("moves", ref, "/moves", Map.of(FormKeys.KEY, keys.of(typed)));
    }
}
