package org.threshold.workflow.referral.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.app.AnswerOtherChildren;
import org.threshold.workflow.referral.app.ReadOtherChildren;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "ask whether there are other children in the home". */
@Component
class AskOtherChildrenStep implements StepCompletion<OtherChildrenForm> {

    private final AnswerOtherChildren answer;
    private final ReadOtherChildren read;
    private final CaseClock clock;

    AskOtherChildrenStep(AnswerOtherChildren answer, ReadOtherChildren read, CaseClock clock) {
        this.answer = answer;
        this.read = read;
        this.clock = clock;
    }

    @Override
    public String step() {
        return AnswerOtherChildren.STEP;
    }

    @Override
    public String words() {
        return "Ask whether there are other children in the home";
    }

    @Override
    public Class<OtherChildrenForm> form() {
        return OtherChildrenForm.class;
    }

    @Override
    public Activity needs() {
        return Activity.EDIT_PERSON;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        var standing = read.forStep(new ReferralId(task.subject().id()));
        return OtherChildrenFields.ofStep(standing, WorkingTime.dayOf(clock.now()));
    }

    @Override
    public Optional<String> page(TaskView task) {
        return Optional.of(ReferralGlance.page(new ReferralId(task.subject().id())));
    }

    @Override
    public Completion complete(Actor who, TaskView task, OtherChildrenForm form) {
        var reading = new Reading();
        var said = form.read(reading);
        return reading.then(
                () -> answer.handle(who, new ReferralId(task.subject().id()), said),
                Completion.Refused::new);
    }
}
