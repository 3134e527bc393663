package org.threshold.workflow.safety.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.safety.domain.ReturnHomeDecision;
import org.threshold.workflow.safety.domain.ReturnHomeGate;
import org.threshold.workflow.safety.domain.ReturnHomeId;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.TaskView;

/**
 * The service manager approves or refuses a return home where nobody knows who harmed a young child
 * (L-3.1.7). What the decision rests on is looked at again, and nobody approves their own decision.
 */
@Service
public class ApproveReturnHome {

    /** The step, as the task names it. */
    public static final String STEP = SafetySteps.APPROVE_RETURN;

    private final Access access;
    private final HumanSteps steps;
    private final ReturnHomeFacts facts;
    private final AnswerKeeping keeping;

    ApproveReturnHome(
            Access access, HumanSteps steps, ReturnHomeFacts facts, AnswerKeeping keeping) {
        this.access = access;
        this.steps = steps;
        this.facts = facts;
        this.keeping = keeping;
    }

    /** What the service manager answers, and why. */
    public record Answer(boolean approved, String reason) {}

    /** Keeps the answer, or says what stands against it. */
    @Transactional
    public Completion handle(Actor who, ReturnHomeId id, Answer answer) {
        access.require(who, Activity.APPROVE_RETURN_HOME);
        ReturnHomeDecision decision = keeping.lock(id);
        return steps.take(who, id.value(), SafetySteps.APPROVE_RETURN)
                .then(task -> answer(who, task, decision, answer));
    }

    private Completion answer(
            Actor who, TaskView task, ReturnHomeDecision decision, Answer answer) {
        List<Refusal> refusals = refusals(who, decision, answer);
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        keeping.answered(who, decision, answer);
        steps.finish(who, task, Map.of());
        return new Completion.Done(
                answer.approved()
                        ? "The return home is approved. When the child goes home, record it."
                        : "The return home is refused. The child does not return.");
    }

    private List<Refusal> refusals(Actor who, ReturnHomeDecision decision, Answer answer) {
        List<Refusal> refusals = new ArrayList<>();
        if (answer.reason().isBlank()) {
            refusals.add(
                    new Refusal(
                            "reason",
                            "The reason for your answer is missing.",
                            "Say in a sentence why."));
        }
        if (decision.made().by().equals(who.id())) {
            refusals.add(
                    new Refusal(
                            "request",
                            "You decided this return home yourself.",
                            "Have another service manager approve it."));
        }
        if (answer.approved()) {
            refusals.addAll(since(decision));
        }
        return refusals;
    }

    /** What came since the decision and stands against it. */
    private List<Refusal> since(ReturnHomeDecision decision) {
        return switch (ReturnHomeGate.check(facts.of(decision.caseRef()))) {
            case ReturnHomeGate.Open _ -> List.of();
            case ReturnHomeGate.Shut(var why) -> why;
        };
    }
}
