package org.threshold.workflow.order.adapter.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.order.app.DecideProtection;
import org.threshold.workflow.order.app.ReadProtection;
import org.threshold.workflow.order.domain.FromThenOn;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Options;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "say what protects the child when the protection ends" (T12, T13). */
@Component
class DecideProtectionStep implements StepCompletion<DecideProtectionStep.Form> {

    private static final String TELL =
            "In police protection these must be told (Children Act 1989, s.46(3) and (4)): the authority where"
                    + " the child was found, the authority where the child lives, the child, and the parents.";

    private final DecideProtection decide;
    private final ReadProtection read;

    DecideProtectionStep(DecideProtection decide, ReadProtection read) {
        this.decide = decide;
        this.read = read;
    }

    /**
     * What protects the child from then on.
     *
     * @param fromThenOn {@code order-applied-for}, {@code agreed-with-parents}, {@code goes-home}
     *     or {@code other}
     */
    record Form(@Nullable String fromThenOn, @Nullable String words) {

        @Override
        public String toString() {
            return "Form[" + fromThenOn + "]";
        }
    }

    @Override
    public String step() {
        return DecideProtection.STEP;
    }

    @Override
    public String words() {
        return "Say what protects the child when police protection or the emergency protection order ends";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.SAY_WHAT_PROTECTS;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        String known =
                read.forStep(task.subject().cases())
                        .orElse("Nothing recorded protects the child any more.");
        return List.of(
                new FormField.Choice(
                        "fromThenOn",
                        "What protects the child from then on?",
                        known + " " + TELL,
                        Options.of(FromThenOn.values(), FromThenOn::code, FromThenOn::words)),
                new FormField.LongText(
                        "words", "Who does what?", "One sentence: who, what, and from when."));
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        var reading = new Reading();
        var what =
                reading.one("fromThenOn", form.fromThenOn(), FromThenOn.values(), FromThenOn::code);
        return reading.then(
                () -> decide.handle(who, task, what, Reading.text(form.words())),
                Completion.Refused::new);
    }
}
