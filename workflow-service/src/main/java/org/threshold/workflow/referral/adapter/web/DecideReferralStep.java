package org.threshold.workflow.referral.adapter.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.Outcome;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.app.DecideReferral;
import org.threshold.workflow.referral.domain.DecisionGiven;
import org.threshold.workflow.referral.domain.DecisionGiven.Threshold;
import org.threshold.workflow.referral.domain.RejectionReason;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "decide the next step". */
@Component
class DecideReferralStep implements StepCompletion<DecideReferralStep.Form> {

    private final DecideReferral decide;

    DecideReferralStep(DecideReferral decide) {
        this.decide = decide;
    }

    /**
     * A decision as sent.
     *
     * @param outcome one of the five next steps
     * @param rejection why a stated suspicion does not meet the threshold; managers only
     */
    record Form(@Nullable String outcome, @Nullable String reason, @Nullable String rejection) {}

    @Override
    public String step() {
        return DecideReferral.STEP;
    }

    @Override
    public String words() {
        return "Decide the next step on the referral";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.DECIDE_REFERRAL;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return DecisionFields.all();
    }

    @Override
    public Optional<String> page(TaskView task) {
        return Optional.of("/referrals/" + task.subject().id());
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        Optional<Outcome> outcome = Optional.ofNullable(form.outcome()).flatMap(Outcome::of);
        String rejection = form.rejection() == null ? "" : form.rejection();
        Optional<RejectionReason> reason = RejectionReason.of(rejection);
        if (outcome.isEmpty()) {
            return noOutcome();
        }
        if (!rejection.isBlank() && reason.isEmpty()) {
            return noSuchReason();
        }
        var decision = decision(outcome.get(), form, reason);
        return decide.handle(who, new ReferralId(task.subject().id()), decision);
    }

    private static DecisionGiven decision(
            Outcome outcome, Form form, Optional<RejectionReason> reason) {
        Threshold threshold =
                reason.<Threshold>map(Threshold.Rejected::new)
                        .orElseGet(Threshold.NotRejected::new);
        String why = form.reason() == null ? "" : form.reason().strip();
        return new DecisionGiven(outcome, why, threshold);
    }

    private static Completion noOutcome() {
        return refused(
                "outcome",
                "No next step is chosen.",
                "Choose one of: " + codes(Outcome.values()) + ".");
    }

    private static Completion noSuchReason() {
        return refused(
                "rejection",
                "This is not a reason for which the threshold is not met. A lack of evidence is none.",
                "Choose one of the listed reasons, or choose section 47.");
    }

    private static Completion refused(String field, String problem, String remedy) {
        return new Completion.Refused(List.of(new Refusal(field, problem, remedy)));
    }

    private static String codes(Outcome[] outcomes) {
        return String.join(", ", Arrays.stream(outcomes).map(Outcome::code).toList());
    }
}
