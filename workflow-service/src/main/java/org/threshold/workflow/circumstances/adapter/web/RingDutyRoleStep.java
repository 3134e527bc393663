package org.threshold.workflow.circumstances.adapter.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.NotificationId;
import org.threshold.workflow.circumstances.app.NotificationSteps;
import org.threshold.workflow.circumstances.app.RingDutyRole;
import org.threshold.workflow.circumstances.app.RingDutyRole.Call;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "ring the duty role". */
@Component
class RingDutyRoleStep implements StepCompletion<RingDutyRoleStep.Form> {

    private static final String SPOKE = "spoke";
    private static final String NO_ANSWER = "no-answer";

    private final RingDutyRole ring;

    RingDutyRoleStep(RingDutyRole ring) {
        this.ring = ring;
    }

    /**
     * What came of the call.
     *
     * @param result {@code spoke} or {@code no-answer}
     * @param name who answered
     * @param role what they are there
     */
    record Form(@Nullable String result, @Nullable String name, @Nullable String role) {}

    @Override
    public String step() {
        return NotificationSteps.RING;
    }

    @Override
    public String words() {
        return "Ring the duty role that has not acknowledged, and say who answered";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.ACKNOWLEDGE_NOTICE;
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        var id = new NotificationId(task.subject().id());
        String result = Reading.text(form.result());
        if (result.equals(NO_ANSWER)) {
            return ring.handle(who, id, new Call.NoAnswer());
        }
        if (!result.equals(SPOKE)) {
            return refused(
                    "result", "It is not said what came of the call.", "Give spoke or no-answer.");
        }
        String name = Reading.text(form.name());
        String role = Reading.text(form.role());
        if (name.isEmpty() || role.isEmpty()) {
            return refused(
                    name.isEmpty() ? "name" : "role",
                    "This is missing.",
                    "Say whom you spoke to and what they are there; only that counts as told.");
        }
        return ring.handle(who, id, new Call.SpokeTo(name, role));
    }

    private static Completion refused(String field, String problem, String remedy) {
        return new Completion.Refused(List.of(new Refusal(field, problem, remedy)));
    }
}
