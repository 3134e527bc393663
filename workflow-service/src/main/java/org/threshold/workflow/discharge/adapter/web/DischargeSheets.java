package org.threshold.workflow.discharge.adapter.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.discharge.app.ShowDischarge;
import org.threshold.workflow.discharge.domain.DischargeId;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.TaskView;

/** Draws a discharge above the form of a step. */
@Component
class DischargeSheets {

    private final ShowDischarge show;

    DischargeSheets(ShowDischarge show) {
        this.show = show;
    }

    Optional<CasePart.Part> of(Actor who, TaskView task) {
        return show.one(who, id(task))
                .map(one -> new CasePart.Part("leaving", DischargeSheet.of(one)));
    }

    static DischargeId id(TaskView task) {
        return new DischargeId(task.subject().id());
    }
}
