package org.threshold.workflow.carer.adapter.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.carer.app.CheckCarer;
import org.threshold.workflow.carer.app.ReadCarerChecks;
import org.threshold.workflow.carer.domain.CarerCheck;
import org.threshold.workflow.carer.domain.CarerCheckId;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "record who took over care, and have them checked". */
@Component
class CheckCarerStep implements StepCompletion<CarerForm> {

    private final CheckCarer check;
    private final ReadCarerChecks read;

    CheckCarerStep(CheckCarer check, ReadCarerChecks read) {
        this.check = check;
        this.read = read;
    }

    @Override
    public String step() {
        return CheckCarer.STEP;
    }

    @Override
    public String words() {
        return "Record who took over the child’s care, and have them checked";
    }

    @Override
    public Class<CarerForm> form() {
        return CarerForm.class;
    }

    @Override
    public Activity needs() {
        return Activity.CHECK_CARER;
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return CaseFacts.of("carer", "Recorded so far", CarerWords.recorded(about(task)));
    }

    @Override
    public Optional<String> page(TaskView task) {
        return Optional.of("/changes/" + about(task).about().change());
    }

    @Override
    public List<FormField> fields(TaskView task) {
        var likely = read.likely(id(task));
        return Stream.of(
                        CarerForm.FIELDS.stream(),
                        OtherForm.meant(likely).stream(),
                        Stream.of(OtherForm.fields(likely)))
                .flatMap(one -> one)
                .toList();
    }

    @Override
    public Completion complete(Actor who, TaskView task, CarerForm form) {
        var reading = new Reading();
        var details = form.read(reading);
        return reading.then(() -> check.handle(who, id(task), details), Completion.Refused::new);
    }

    private CarerCheck about(TaskView task) {
        return read.forStep(id(task));
    }

    private static CarerCheckId id(TaskView task) {
        return new CarerCheckId(task.subject().id());
    }
}
