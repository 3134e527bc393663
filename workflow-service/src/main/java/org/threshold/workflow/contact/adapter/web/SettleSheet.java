package org.threshold.workflow.contact.adapter.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.contact.app.ReadRestrictions;
import org.threshold.workflow.contact.domain.RestrictionId;
import org.threshold.workflow.contact.domain.Revision;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.TaskView;

/** What the two steps of a restriction show, and how they are read. */
@Component
class SettleSheet {

    private final ReadRestrictions read;

    SettleSheet(ReadRestrictions read) {
        this.read = read;
    }

    Optional<CasePart.Part> of(Actor who, TaskView task) {
        return read.one(who, id(task)).map(sheet -> RestrictionWords.history(sheet).part());
    }

    Revision read(Reading reading, TaskView task, SettleForm form) {
        return form.read(reading, read.forStep(id(task)).said());
    }

    static RestrictionId id(TaskView task) {
        return new RestrictionId(task.subject().id());
    }
}
