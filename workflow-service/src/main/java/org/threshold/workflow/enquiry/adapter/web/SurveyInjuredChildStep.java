package org.threshold.workflow.enquiry.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.app.SurveyInjuredChild;
import org.threshold.workflow.enquiry.domain.InjuredChildId;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "report the first skeletal survey of an injured child" (R-Hosp-10). */
@Component
class SurveyInjuredChildStep implements StepCompletion<SurveyForm> {

    private final SurveyInjuredChild report;

    SurveyInjuredChildStep(SurveyInjuredChild report) {
        this.report = report;
    }

    @Override
    public String step() {
        return SurveyInjuredChild.FIRST;
    }

    @Override
    public String words() {
        return "Have a full skeletal survey done now, and report the first set";
    }

    @Override
    public Class<SurveyForm> form() {
        return SurveyForm.class;
    }

    @Override
    public Activity needs() {
        return Activity.RECORD_MEDICAL;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return SurveyForm.fields();
    }

    @Override
    public Completion complete(Actor who, TaskView task, SurveyForm form) {
        var reading = new Reading();
        var read = form.read(reading);
        return reading.then(
                () -> report.handle(who, new InjuredChildId(task.subject().id()), read),
                Completion.Refused::new);
    }
}
