package org.threshold.workflow.redpath.adapter.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.redpath.AcceptanceId;
import org.threshold.workflow.redpath.app.AcceptJointInvestigation;
import org.threshold.workflow.redpath.domain.PoliceAnswer;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "say who takes the joint investigation". */
@Component
class AcceptJointInvestigationStep implements StepCompletion<AcceptJointInvestigationStep.Form> {

    private final AcceptJointInvestigation accept;

    AcceptJointInvestigationStep(AcceptJointInvestigation accept) {
        this.accept = accept;
    }

    /**
     * An answer as sent.
     *
     * @param answer {@code accepted} or {@code declined}
     * @param officer who takes it
     * @param logNumber the police's number for it
     * @param reason why they decline
     */
    record Form(
            @Nullable String answer,
            @Nullable String officer,
            @Nullable String logNumber,
            @Nullable String reason) {}

    @Override
    public String step() {
        return AcceptJointInvestigation.STEP;
    }

    @Override
    public String words() {
        return "Say who of the police takes the joint investigation";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.ACCEPT_INVESTIGATION;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return List.of(
                new FormField.Choice(
                        "answer",
                        "Do the police take the joint investigation?",
                        "A child that cannot move about alone is injured, and the police investigate from the outset"
                                + " (Baby E review, 3.1.5). To have acknowledged the notification is not to accept:"
                                + " this task stays open until you say who takes it.",
                        List.of(
                                new Option("accepted", "Yes, the police take it"),
                                new Option("declined", "No, the police decline"))),
                new FormField.Text("officer", "If yes: which officer takes it?", ""),
                new FormField.Text("logNumber", "If yes: under which log number?", ""),
                new FormField.LongText(
                        "reason",
                        "If no: why not?",
                        "The team manager is told at once. The strategy discussion is held all the same."));
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        return answer(form)
                .map(said -> accept.handle(who, new AcceptanceId(task.subject().id()), said))
                .orElseGet(AcceptJointInvestigationStep::noAnswer);
    }

    private static Optional<PoliceAnswer> answer(Form form) {
        return switch (Reading.text(form.answer())) {
            case "accepted" ->
                    Optional.of(
                            new PoliceAnswer.Accepted(
                                    Reading.text(form.officer()), Reading.text(form.logNumber())));
            case "declined" -> Optional.of(new PoliceAnswer.Declined(Reading.text(form.reason())));
            default -> Optional.empty();
        };
    }

    private static Completion noAnswer() {
        return new Completion.Refused(
                List.of(
                        new Refusal(
                                "answer",
                                "It is not said whether the police take it.",
                                "Choose accepted or declined.")));
    }
}
