package org.threshold.workflow.prebirth.adapter.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.prebirth.app.MakeAntenatalContact;
import org.threshold.workflow.prebirth.app.ReadPreBirths;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "have the health visitor see the expectant mother". */
@Component
class MakeContactStep extends PreBirthStep<MakeContactStep.Form> {

    private final MakeAntenatalContact use;

    MakeContactStep(MakeAntenatalContact use, ReadPreBirths read) {
        super(read);
        this.use = use;
    }

    /**
     * What is said of the contact, as sent.
     *
     * @param at when the mother was seen, UTC
     * @param note what was seen and said
     */
    record Form(@Nullable Instant at, @Nullable String note) {

        MakeAntenatalContact.Given read(Reading reading) {
            return new MakeAntenatalContact.Given(reading.instant("at", at), Reading.text(note));
        }

        @Override
        public String toString() {
            return "Form[]";
        }
    }

    @Override
    public String step() {
        return MakeAntenatalContact.STEP;
    }

    @Override
    public String words() {
        return "Have the health visitor see the expectant mother";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.RECORD_ANTENATAL_CARE;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return List.of(
                new FormField.DateTime("at", "When did the health visitor see the mother?", ""),
                new FormField.LongText(
                        "note", "How are mother and home, and what is there to worry about?", ""));
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        var reading = new Reading();
        var given = form.read(reading);
        return reading.then(() -> use.handle(who, id(task), given), Completion.Refused::new);
    }
}
