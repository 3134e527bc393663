package org.threshold.workflow.incident.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.threshold.workflow.incident.app.RecordDash;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.worklist.TaskView;

/** The form of "assess the domestic abuse incident" (L-3.1.3). */
@Component
class AssessIncidentStep extends DashStep {

    AssessIncidentStep(RecordDash record, DashHistory history) {
        super(record, history);
    }

    @Override
    public String step() {
        return RecordDash.ASSESS;
    }

    @Override
    public String words() {
        return "Assess the domestic abuse incident with a DASH of its own";
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return DashForm.fields(true);
    }
}
