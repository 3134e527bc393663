package org.threshold.workflow.contact.adapter.web;

import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.contact.app.SettleRestriction;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form that says how a restriction of contact goes on (F-1.3.9). */
abstract class SettleStep implements StepCompletion<SettleForm> {

    private final SettleRestriction settle;
    private final SettleSheet sheet;

    SettleStep(SettleRestriction settle, SettleSheet sheet) {
        this.settle = settle;
        this.sheet = sheet;
    }

    @Override
    public Class<SettleForm> form() {
        return SettleForm.class;
    }

    @Override
    public Activity needs() {
        return Activity.RESTRICT_CONTACT;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return RestrictionFields.settling();
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return sheet.of(who, task);
    }

    @Override
    public Completion complete(Actor who, TaskView task, SettleForm form) {
        var reading = new Reading();
        var given = sheet.read(reading, task, form);
        return reading.then(
                () -> settle.handle(who, SettleSheet.id(task), step(), given),
                Completion.Refused::new);
    }
}
