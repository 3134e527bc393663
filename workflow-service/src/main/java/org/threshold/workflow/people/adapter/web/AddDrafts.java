package org.threshold.workflow.people.adapter.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.people.domain.Kinship;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;

/** Reads what was typed of somebody who is to be added to a family. */
@Component
class AddDrafts {

    private final Forms forms;
    private final FormKeys keys;

    AddDrafts(Forms forms, FormKeys keys) {
        this.forms = forms;
        this.keys = keys;
    }

    AddDraft read(Actor who, Kinship family, Typed posted) {
        var sent = forms.read(AddFields.of(family), posted, WorkingTime.ZONE, AddForm.class);
        var reading = new AddReading(family, sent.form());
        var as = reading.as();
        var said =
                new AddDraft.Said(
                        keys.of(who, "people", posted, AddDraft.PERSON),
                        as,
                        reading.stated(as),
                        reading.home(as, keys.of(who, "households", posted, HomeFields.ADDRESS)));
        return new AddDraft(
                family,
                posted,
                said,
                Stream.concat(sent.reading().refusals().stream(), reading.refusals().stream())
                        .toList());
    }

    /** What goes with the form unseen: its key, so that a page sent twice adds nobody twice. */
    Map<String, String> hidden(Typed typed, String looked) {
        return Map.of(FormKeys.KEY, keys.of(typed), AddDraft.LOOKED, looked);
    }

    /** What a link to the page may say: what somebody is to the child, and nothing of who it is. */
    static Typed asked(Typed given) {
        String as = given.one(AddFields.AS);
        return as.isEmpty() ? Typed.nothing() : new Typed(Map.of(AddFields.AS, List.of(as)));
    }
}
