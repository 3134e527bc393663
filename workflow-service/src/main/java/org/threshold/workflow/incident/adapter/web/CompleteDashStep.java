package org.threshold.workflow.incident.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.threshold.workflow.incident.app.RecordDash;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.worklist.TaskView;

/** The form of "complete the provisional DASH" (L-3.1.3). */
@Component
class CompleteDashStep extends DashStep {

    CompleteDashStep(RecordDash record, DashHistory history) {
        super(record, history);
    }

    @Override
    public String step() {
        return RecordDash.COMPLETE;
    }

    @Override
    public String words() {
        return "Complete the provisional DASH with the history of the household";
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return DashForm.fields(false);
    }
}
