package org.threshold.workflow.investigation.adapter.web;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.investigation.app.InvestigationSteps;
import org.threshold.workflow.investigation.app.NameItem;
import org.threshold.workflow.investigation.app.TakeEvidentialAction;
import org.threshold.workflow.investigation.domain.ActionGate.Taken;
import org.threshold.workflow.investigation.domain.ActionResult;
import org.threshold.workflow.investigation.domain.ActionType;
import org.threshold.workflow.investigation.domain.EvidentialAction;
import org.threshold.workflow.investigation.domain.EvidentialAction.Progress;
import org.threshold.workflow.investigation.domain.ItemId;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "Secure the evidence, or say why not". */
@Component
class TakeEvidentialActionStep implements StepCompletion<TakeEvidentialActionStep.Form> {

    private final TakeEvidentialAction take;
    private final NameItem name;

    TakeEvidentialActionStep(TakeEvidentialAction take, NameItem name) {
        this.take = take;
        this.name = name;
    }

    /**
     * What became of it.
     *
     * @param result one of a closed list
     * @param words what was done, or why not
     * @param notNeeded when the list is agreed: the types that are not needed
     */
    record Form(
            @Nullable String result,
            @Nullable String words,
            @Nullable List<String> notNeeded,
            @Nullable String notNeededReason) {}

    @Override
    public String step() {
        return InvestigationSteps.TAKE_ACTION;
    }

    @Override
    public String words() {
        return "Secure the evidence, or say why not";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.RECORD_INVESTIGATION;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        Optional<EvidentialAction> action = name.action(new ItemId(task.subject().id()));
        String about = action.map(EvidentialAction::words).orElse("Evidential action");
        boolean list =
                action.filter(one -> one.what().type() == ActionType.ACTION_LIST).isPresent();
        return ItemFields.ofAction(about, list);
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        var reading = new Reading();
        ActionResult result =
                reading.one("result", form.result(), ActionResult.values(), ActionResult::code);
        var taken =
                new Taken(
                        new Progress.Closed(result, Reading.text(form.words())),
                        notNeeded(reading, form),
                        Reading.text(form.notNeededReason()));
        return reading.then(
                () -> take.handle(who, new ItemId(task.subject().id()), taken),
                Completion.Refused::new);
    }

    private static Set<ActionType> notNeeded(Reading reading, Form form) {
        Set<ActionType> types = new HashSet<>();
        for (String code : Reading.list(form.notNeeded())) {
            types.add(reading.one("notNeeded", code, ActionType.onList(), ActionType::code));
        }
        return types;
    }
}
