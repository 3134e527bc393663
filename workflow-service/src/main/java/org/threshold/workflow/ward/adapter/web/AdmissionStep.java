package org.threshold.workflow.ward.adapter.web;

import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.ward.app.AnswerAdmission;
import org.threshold.workflow.ward.domain.AdmissionReportId;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of a step that says whose a reported admission is; the two differ in what they ask. */
abstract class AdmissionStep implements StepCompletion<AdmissionAnswerForm> {

    private final AnswerAdmission answer;
    private final AdmissionSheet sheet;

    AdmissionStep(AnswerAdmission answer, AdmissionSheet sheet) {
        this.answer = answer;
        this.sheet = sheet;
    }

    @Override
    public final Class<AdmissionAnswerForm> form() {
        return AdmissionAnswerForm.class;
    }

    @Override
    public final Activity needs() {
        return Activity.CONFIRM_MATCH;
    }

    @Override
    public final List<FormField> fields(TaskView task) {
        return AdmissionAnswerForm.fields(sheet.options(id(task)));
    }

    @Override
    public final Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return sheet.of(who, id(task));
    }

    @Override
    public final Completion complete(Actor who, TaskView task, AdmissionAnswerForm form) {
        var reading = new Reading();
        var said = form.read(reading);
        return reading.then(
                () -> answer.handle(who, id(task), step(), said), Completion.Refused::new);
    }

    private static AdmissionReportId id(TaskView task) {
        return new AdmissionReportId(task.subject().id());
    }
}
