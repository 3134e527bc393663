package org.threshold.workflow.incident.adapter.web;

import java.util.Optional;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.incident.app.RecordDash;
import org.threshold.workflow.incident.domain.IncidentId;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form in which a DASH is recorded: of an incident, or of one whose DASH is provisional. */
abstract class DashStep implements StepCompletion<DashForm> {

    private final RecordDash record;
    private final DashHistory history;

    DashStep(RecordDash record, DashHistory history) {
        this.record = record;
        this.history = history;
    }

    @Override
    public Class<DashForm> form() {
        return DashForm.class;
    }

    @Override
    public Activity needs() {
        return Activity.RECORD_DASH;
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return history.of(who, id(task));
    }

    @Override
    public Optional<String> page(TaskView task) {
        return history.family(id(task));
    }

    @Override
    public Completion complete(Actor who, TaskView task, DashForm form) {
        var reading = new Reading();
        var given = form.read(reading);
        return reading.then(
                () -> record.handle(who, id(task), step(), given), Completion.Refused::new);
    }

    private static IncidentId id(TaskView task) {
        return new IncidentId(task.subject().id());
    }
}
