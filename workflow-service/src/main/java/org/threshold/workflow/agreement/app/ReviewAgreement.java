package org.threshold.workflow.agreement.app;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.agreement.domain.AgreementEnd;
import org.threshold.workflow.agreement.domain.AgreementId;
import org.threshold.workflow.agreement.domain.EndReason;
import org.threshold.workflow.agreement.domain.EndingRule;
import org.threshold.workflow.agreement.domain.LongerRule;
import org.threshold.workflow.agreement.domain.WrittenAgreement;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.TaskView;

/** A manager reviews an agreement by the time it ends: it ends, or carries on for a time. */
@Service
public class ReviewAgreement {

    /** The step, as the task and the model name it. */
    public static final String STEP = AgreementSteps.REVIEW;

    private final Access access;
    private final HumanSteps steps;
    private final FindAgreement find;
    private final AgreementGate gate;
    private final AgreementReviewKeeping keeping;

    ReviewAgreement(
            Access access,
            HumanSteps steps,
            FindAgreement find,
            AgreementGate gate,
            AgreementReviewKeeping keeping) {
        this.access = access;
        this.steps = steps;
        this.find = find;
        this.gate = gate;
        this.keeping = keeping;
    }

    /** What the review comes to, and why. */
    public record Given(Outcome outcome, String reason) {

        @Override
        public String toString() {
            return "Given[" + outcome + "]";
        }
    }

    /** What becomes of the agreement. */
    public sealed interface Outcome {

        /** It ends. */
        record Ends(EndReason how) implements Outcome {}

        /** It carries on, and is reviewed again when it ends then. */
        record CarriesOn(AgreementEnd until) implements Outcome {}
    }

    /** Keeps the review, or says what is missing, or that somebody was quicker. */
    @Transactional
    public Completion handle(Actor who, AgreementId id, Given given) {
        access.require(who, Activity.END_AGREEMENT);
        WrittenAgreement agreement = find.lock(id).orElseThrow();
        return steps.take(who, id.value(), STEP).then(task -> review(who, task, agreement, given));
    }

    private Completion review(Actor who, TaskView task, WrittenAgreement agreement, Given given) {
        List<Refusal> refusals =
                switch (given.outcome()) {
                    case Outcome.Ends(var how) ->
                            EndingRule.refusals(agreement, how, given.reason());
                    case Outcome.CarriesOn(var until) ->
                            LongerRule.refusals(until, given.reason(), gate.bounds());
                };
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        steps.finish(who, task, Map.of());
        return new Completion.Done(keeping.reviewed(who, agreement, given));
    }
}
