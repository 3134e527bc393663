package org.threshold.workflow.suspicion.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.suspicion.app.DecideSuspicion;
import org.threshold.workflow.suspicion.app.ReadSuspicions;
import org.threshold.workflow.suspicion.domain.SuspicionId;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "decide, with legal advice, how this baby is kept safe". */
@Component
class DecideSuspicionStep implements StepCompletion<SuspicionForm> {

    private final DecideSuspicion decide;
    private final ReadSuspicions read;

    DecideSuspicionStep(DecideSuspicion decide, ReadSuspicions read) {
        this.decide = decide;
        this.read = read;
    }

    @Override
    public String step() {
        return DecideSuspicion.STEP;
    }

    @Override
    public String words() {
        return "Decide, with legal advice, how this baby is kept safe while the evidence is not definite";
    }

    @Override
    public Class<SuspicionForm> form() {
        return SuspicionForm.class;
    }

    @Override
    public Activity needs() {
        return Activity.DECIDE_SUSPICION;
    }

    @Override
    public boolean restsOnFindings() {
        return true;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return SuspicionForm.FIELDS;
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return CaseFacts.of(
                "baby-suspicions",
                SuspicionWords.TITLE,
                SuspicionWords.facts(read.forStep(id(task))));
    }

    @Override
    public Completion complete(Actor who, TaskView task, SuspicionForm form) {
        var reading = new Reading();
        var what = form.read(reading);
        return reading.then(() -> decide.handle(who, id(task), what), Completion.Refused::new);
    }

    private static SuspicionId id(TaskView task) {
        return new SuspicionId(task.subject().id());
    }
}
