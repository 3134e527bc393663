package org.threshold.workflow.prebirth.adapter.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.prebirth.app.ActOnBirth;
import org.threshold.workflow.prebirth.app.ReadPreBirths;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "act on the birth". */
@Component
class ActOnBirthStep extends PreBirthStep<ActOnBirthStep.Form> {

    private final ActOnBirth use;

    ActOnBirthStep(ActOnBirth use, ReadPreBirths read) {
        super(read);
        this.use = use;
    }

    /**
     * What was done, as sent.
     *
     * @param safe how the child is safe where it is, and until when
     */
    record Form(@Nullable String safe) {

        String read() {
            return Reading.text(safe);
        }

        @Override
        public String toString() {
            return "Form[]";
        }
    }

    @Override
    public String step() {
        return ActOnBirth.STEP;
    }

    @Override
    public String words() {
        return "Act on the birth: the pre-birth assessment is not complete";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.RECORD_ASSESSMENT;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return List.of(
                new FormField.LongText(
                        "safe",
                        "How is the child safe where it is, and until when?",
                        "Ring the ward before you write: where the child is, who looks after it,"
                                + " and that it does not leave without us. If it is not safe, call a"
                                + " strategy discussion from the case’s page."));
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        return use.handle(who, id(task), form.read());
    }
}
