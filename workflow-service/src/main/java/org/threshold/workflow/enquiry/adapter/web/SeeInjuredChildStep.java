package org.threshold.workflow.enquiry.adapter.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.app.SeeInjuredChild;
import org.threshold.workflow.enquiry.domain.InjuredChildId;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "see the injured child" (L-3.1.5). */
@Component
class SeeInjuredChildStep implements StepCompletion<SeeInjuredChildStep.Form> {

    private final SeeInjuredChild see;
    private final MedicalRequest request;

    SeeInjuredChildStep(SeeInjuredChild see, MedicalRequest request) {
        this.see = see;
        this.request = request;
    }

    /**
     * What was found, as it is sent.
     *
     * @param words what the paediatrician saw
     */
    record Form(@Nullable String words) {}

    @Override
    public String step() {
        return SeeInjuredChild.STEP;
    }

    @Override
    public String words() {
        return "See the injured child today";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.GIVE_PAEDIATRIC_VIEW;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return List.of(
                new FormField.LongText(
                        "words",
                        "What did you find?",
                        "Wait for no meeting. Look at the whole child, and say whether what you"
                                + " were told explains the injury. An explanation does not end the"
                                + " concern (Baby E review, 3.1.5)."));
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return request.of(who, task);
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        return see.handle(who, new InjuredChildId(task.subject().id()), Reading.text(form.words()));
    }
}
