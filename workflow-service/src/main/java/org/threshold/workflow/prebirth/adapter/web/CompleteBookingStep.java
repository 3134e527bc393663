package org.threshold.workflow.prebirth.adapter.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.prebirth.app.CompleteBooking;
import org.threshold.workflow.prebirth.app.ReadPreBirths;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "complete the midwife’s booking" (R-4.2-9). */
@Component
class CompleteBookingStep extends PreBirthStep<CompleteBookingStep.Form> {

    private final CompleteBooking use;

    CompleteBookingStep(CompleteBooking use, ReadPreBirths read) {
        super(read);
        this.use = use;
    }

    /**
     * What is said of the booking, as sent.
     *
     * @param complete whether it is complete
     * @param note what was done for mother and child
     */
    record Form(@Nullable Boolean complete, @Nullable String note) {

        CompleteBooking.Given read(Reading reading) {
            return new CompleteBooking.Given(
                    reading.yesNo(
                            "complete",
                            complete,
                            "It is not said whether the booking is complete."),
                    Reading.text(note));
        }

        @Override
        public String toString() {
            return "Form[]";
        }
    }

    @Override
    public String step() {
        return CompleteBooking.STEP;
    }

    @Override
    public String words() {
        return "Complete the midwife’s booking";
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
                new FormField.YesNo(
                        "complete",
                        "Is the midwife’s booking complete?",
                        "It is complete when health visitor and GPs have said what they know, or"
                                + " that they know nothing. Care for the mother waits for none of"
                                + " this: say no, and what was done."),
                new FormField.LongText(
                        "note", "What did the midwife do for mother and child?", ""));
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        var reading = new Reading();
        var given = form.read(reading);
        return reading.then(() -> use.handle(who, id(task), given), Completion.Refused::new);
    }
}
