package org.threshold.workflow.handover.adapter.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.handover.app.RingNight;
import org.threshold.workflow.handover.domain.EntryId;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "ring the out-of-hours team". */
@Component
class RingNightStep implements StepCompletion<RingNightStep.Form> {

    private final RingNight ring;
    private final HandoverSheets sheets;

    RingNightStep(RingNight ring, HandoverSheets sheets) {
        this.ring = ring;
        this.sheets = sheets;
    }

    /** Whom of the night they spoke to. */
    record Form(@Nullable String spokeTo) {}

    @Override
    public String step() {
        return RingNight.STEP;
    }

    @Override
    public String words() {
        return "Ring the out-of-hours team about a case that they have not taken over";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.RING_NIGHT;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return List.of(
                new FormField.Text(
                        "spokeTo",
                        "Who of the out-of-hours team has the case now?",
                        "The name of the person you spoke to. Who is on duty, and the number, stands under “Who is on duty”."));
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return sheets.of(who, new EntryId(task.subject().id()));
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        return ring.handle(who, new EntryId(task.subject().id()), Reading.text(form.spokeTo()));
    }
}
