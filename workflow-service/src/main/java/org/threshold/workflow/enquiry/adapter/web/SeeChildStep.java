package org.threshold.workflow.enquiry.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.app.EnquirySteps;
import org.threshold.workflow.enquiry.app.SeeChild;
import org.threshold.workflow.improvement.UnevidencedWorries;
import org.threshold.workflow.improvement.UnevidencedWorries.Note;
import org.threshold.workflow.improvement.UnevidencedWorries.Worry;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "See the child". */
@Component
class SeeChildStep implements StepCompletion<VisitForm> {

    private final SeeChild see;
    private final UnevidencedWorries worries;

    SeeChildStep(SeeChild see, UnevidencedWorries worries) {
        this.see = see;
        this.worries = worries;
    }

    @Override
    public String step() {
        return EnquirySteps.SEE_CHILD;
    }

    @Override
    public String words() {
        return "See the child, alone where possible";
    }

    @Override
    public Class<VisitForm> form() {
        return VisitForm.class;
    }

    @Override
    public Activity needs() {
        return Activity.RECORD_ENQUIRY;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return VisitForm.fields();
    }

    @Override
    public Completion complete(Actor who, TaskView task, VisitForm form) {
        var reading = new Reading();
        var read = form.read(reading);
        return reading.then(
                () ->
                        worries.with(
                                worry(who, task, form),
                                () ->
                                        see.handle(
                                                who,
                                                new EnquiryId(task.subject().id()),
                                                read,
                                                Reading.text(form.whyLate())),
                                Completion.Done.class::isInstance),
                Completion.Refused::new);
    }

    private static Worry worry(Actor who, TaskView task, VisitForm form) {
        return new Worry(
                who,
                task.subject().cases().getFirst(),
                Note.CHILD_VISIT,
                task.subject().id(),
                Reading.text(form.worry()));
    }
}
