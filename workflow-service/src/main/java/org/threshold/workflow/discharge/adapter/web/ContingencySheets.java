package org.threshold.workflow.discharge.adapter.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.discharge.app.ShowContingency;
import org.threshold.workflow.discharge.domain.ExpectedStayId;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.TaskView;

/** Draws a contingency plan above the form of a step. */
@Component
class ContingencySheets {

    private final ShowContingency show;

    ContingencySheets(ShowContingency show) {
        this.show = show;
    }

    Optional<CasePart.Part> of(Actor who, TaskView task) {
        return show.one(who, new ExpectedStayId(task.subject().id()))
                .map(whole -> new CasePart.Part("contingency-plan", ContingencySheet.of(whole)));
    }
}
