package org.threshold.workflow.incident.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.incident.app.ReadAbuserWork;
import org.threshold.workflow.incident.app.RecordAbuserWork;
import org.threshold.workflow.incident.domain.AbuserWorkId;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "work with whoever is alleged to have abused" (R-C&amp;F-8a). */
@Component
class AbuserWorkStep implements StepCompletion<AbuserLookForm> {

    private final RecordAbuserWork record;
    private final ReadAbuserWork read;

    AbuserWorkStep(RecordAbuserWork record, ReadAbuserWork read) {
        this.record = record;
        this.read = read;
    }

    @Override
    public String step() {
        return RecordAbuserWork.STEP;
    }

    @Override
    public String words() {
        return "Speak to whoever is alleged to have abused, if that is safe, and offer the chance to change";
    }

    @Override
    public Class<AbuserLookForm> form() {
        return AbuserLookForm.class;
    }

    @Override
    public Activity needs() {
        return Activity.RECORD_ABUSER_WORK;
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        String name = read.whom(who, id(task)).map(PersonView::displayName).orElse("Not known");
        return CaseFacts.of(
                "alleged-abuser",
                AbuserWords.TITLE,
                List.of(
                        Fact.of("Who it is", name + "."),
                        AbuserWords.fact(read.forStep(id(task)))));
    }

    @Override
    public Optional<String> page(TaskView task) {
        return Optional.of("/cases/" + read.forStep(id(task)).about().caseRef());
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return AbuserLookForm.FIELDS;
    }

    @Override
    public Completion complete(Actor who, TaskView task, AbuserLookForm form) {
        var reading = new Reading();
        var look = form.read(reading);
        return reading.then(() -> record.handle(who, id(task), look), Completion.Refused::new);
    }

    private static AbuserWorkId id(TaskView task) {
        return new AbuserWorkId(task.subject().id());
    }
}
