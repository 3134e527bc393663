package org.threshold.workflow.worklist.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.web.OnceARequest;
import org.threshold.workflow.worklist.app.ShowCaseWork;
import org.threshold.workflow.worklist.app.ShowCaseWork.CaseWork;

/** What is due and waits in a case, which its page shows in two places and reads once. */
@Component
class WorkOfCase extends OnceARequest<Actor, String, WorkOfCase.Found> {

    /** The work, and its tasks as pages show them. */
    record Found(CaseWork work, List<WorkRows.Task> tasks) {}

    WorkOfCase(ShowCaseWork show, WorkRows rows) {
        super((who, ref) -> found(show.handle(who, ref), rows, who));
    }

    private static Found found(CaseWork work, WorkRows rows, Actor who) {
        return new Found(work, rows.tasks(work.tasksOfWork(), who));
    }
}
