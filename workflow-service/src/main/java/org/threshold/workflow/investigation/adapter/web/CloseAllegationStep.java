package org.threshold.workflow.investigation.adapter.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.investigation.app.CloseAllegation;
import org.threshold.workflow.investigation.app.InvestigationSteps;
import org.threshold.workflow.investigation.app.NameItem;
import org.threshold.workflow.investigation.domain.Allegation;
import org.threshold.workflow.investigation.domain.Allegation.Closing;
import org.threshold.workflow.investigation.domain.AllegationOutcome;
import org.threshold.workflow.investigation.domain.ItemId;
import org.threshold.workflow.investigation.domain.PutToThem;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "Close the allegation with its outcome". */
@Component
class CloseAllegationStep implements StepCompletion<CloseAllegationStep.Form> {

    private final CloseAllegation close;
    private final NameItem name;

    CloseAllegationStep(CloseAllegation close, NameItem name) {
        this.close = close;
        this.name = name;
    }

    /**
     * How somebody closes it.
     *
     * @param outcome one of a closed list
     * @param words what was done and found
     * @param putToThem {@code yes} or {@code not-yet}; left out where nobody is absent
     */
    record Form(
            @Nullable String outcome,
            @Nullable String words,
            @Nullable String putToThem,
            @Nullable String notPutReason) {}

    @Override
    public String step() {
        return InvestigationSteps.CLOSE_ALLEGATION;
    }

    @Override
    public String words() {
        return "Follow the allegation up and close it with its outcome";
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
        Optional<Allegation> allegation = name.allegation(new ItemId(task.subject().id()));
        String about = allegation.map(Allegation::words).orElse("Allegation");
        boolean absent = allegation.filter(one -> one.claim().absentParent()).isPresent();
        return ItemFields.ofAllegation(about, absent);
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        var reading = new Reading();
        AllegationOutcome outcome =
                reading.one(
                        "outcome",
                        form.outcome(),
                        AllegationOutcome.values(),
                        AllegationOutcome::code);
        var closing = new Closing(outcome, Reading.text(form.words()), put(reading, form));
        return reading.then(
                () -> close.handle(who, new ItemId(task.subject().id()), closing),
                Completion.Refused::new);
    }

    private static PutToThem put(Reading reading, Form form) {
        String given = Reading.text(form.putToThem());
        if (given.isEmpty()) {
            return new PutToThem.NotSaid();
        }
        Answer answer = reading.one("putToThem", given, Answer.values(), Answer::code);
        return switch (answer) {
            case YES -> new PutToThem.Yes();
            case NOT_YET -> new PutToThem.NotYet(Reading.text(form.notPutReason()));
        };
    }

    private enum Answer {
        YES,
        NOT_YET;

        private String code() {
            return this == YES ? ItemFields.YES : ItemFields.NOT_YET;
        }
    }
}
