package org.threshold.workflow.strategy.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.app.AnswerAgreement;
import org.threshold.workflow.strategy.app.DiscussionSteps;
import org.threshold.workflow.strategy.app.ReadOutline;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "Say whether less than a joint enquiry is right". */
@Component
class AgreeSingleAgencyStep implements StepCompletion<AgreementForm> {

    private final AnswerAgreement answer;
    private final ReadOutline outline;

    AgreeSingleAgencyStep(AnswerAgreement answer, ReadOutline outline) {
        this.answer = answer;
        this.outline = outline;
    }

    @Override
    public String step() {
        return DiscussionSteps.AGREE;
    }

    @Override
    public String words() {
        return "Say whether less than a joint enquiry is right";
    }

    @Override
    public Class<AgreementForm> form() {
        return AgreementForm.class;
    }

    @Override
    public Activity needs() {
        return Activity.AGREE_SINGLE_AGENCY;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return AgreementForm.fields(outline.handle(new DiscussionId(task.subject().id())));
    }

    @Override
    public boolean restsOnFindings() {
        return true;
    }

    @Override
    public Optional<String> page(TaskView task) {
        return Optional.of("/strategy-discussions/" + task.subject().id());
    }

    @Override
    public boolean approves() {
        return true;
    }

    @Override
    public Completion complete(Actor who, TaskView task, AgreementForm form) {
        var reading = new Reading();
        var read = form.read(reading);
        return reading.then(
                () -> answer.handle(who, new DiscussionId(task.subject().id()), read),
                Completion.Refused::new);
    }
}
