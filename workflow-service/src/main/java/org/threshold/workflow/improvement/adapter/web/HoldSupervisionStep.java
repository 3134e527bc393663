package org.threshold.workflow.improvement.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.improvement.app.LogSupervision;
import org.threshold.workflow.improvement.app.ReadSupervisions;
import org.threshold.workflow.improvement.app.SupervisionResult;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "hold supervision on the case" (L-3.1.27). */
@Component
class HoldSupervisionStep implements StepCompletion<SupervisionForm> {

    private final LogSupervision log;
    private final ReadSupervisions read;

    HoldSupervisionStep(LogSupervision log, ReadSupervisions read) {
        this.log = log;
        this.read = read;
    }

    @Override
    public String step() {
        return LogSupervision.STEP;
    }

    @Override
    public String words() {
        return "Hold supervision on the case";
    }

    @Override
    public Class<SupervisionForm> form() {
        return SupervisionForm.class;
    }

    @Override
    public Activity needs() {
        return Activity.SUPERVISE_PRACTICE;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return SupervisionForm.FIELDS;
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return needs().allowedTo(who.roles())
                ? read.handle(who, about(task)).flatMap(SupervisionWords::part)
                : Optional.empty();
    }

    @Override
    public Completion complete(Actor who, TaskView task, SupervisionForm form) {
        return switch (log.handle(who, task, form.given())) {
            case SupervisionResult.Kept kept -> new Completion.Done(SupervisionWords.kept(kept));
            case SupervisionResult.Refused(var refusals) -> new Completion.Refused(refusals);
            case SupervisionResult.Gone(var sentence) -> new Completion.Gone(sentence);
            case SupervisionResult.NothingThere() ->
                    new Completion.Refused(List.of(SupervisionsController.NO_SUCH_CASE));
        };
    }

    private static CaseRef about(TaskView task) {
        return new CaseRef(task.subject().cases().getFirst());
    }
}
