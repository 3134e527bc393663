package org.threshold.workflow.strategy.domain;

import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.strategy.ChildDecision;
import org.threshold.workflow.strategy.Fact;
import org.threshold.workflow.strategy.ReturnHome;
import org.threshold.workflow.strategy.ReturnHome.Belief;
import org.threshold.workflow.strategy.ReturnHome.Grounds;

/**
 * What a meeting has to record before a child may return home (L-3.1.7, R-4.2-3d): who had care,
 * and why the carers are held to protect the child, by something better than assumption.
 */
public final class ReturnHomeRule {

    private ReturnHomeRule() {}

    /**
     * The decisions as they count: where a child is injured or in hospital and nothing was said,
     * the child does not return.
     */
    public static List<ChildDecision> pulledUp(
            Discussion discussion, List<ChildDecision> decisions) {
        var facts = discussion.scope().facts();
        boolean inQuestion = facts.contains(Fact.INJURY) || facts.contains(Fact.IN_HOSPITAL);
        return inQuestion
                ? decisions.stream().map(ReturnHomeRule::inQuestion).toList()
                : List.copyOf(decisions);
    }

    private static ChildDecision inQuestion(ChildDecision decision) {
        return switch (decision.returnHome()) {
            case ReturnHome.MayReturn _, ReturnHome.DoesNotReturn _ -> decision;
            case ReturnHome.NotInQuestion() -> decision.returning(new ReturnHome.DoesNotReturn());
        };
    }

    static List<Refusal> refusals(List<ChildDecision> decisions) {
        List<Refusal> refusals = new ArrayList<>();
        for (int place = 0; place < decisions.size(); place++) {
            if (decisions.get(place).returnHome() instanceof ReturnHome.MayReturn(var grounds)) {
                grounds(place, grounds, refusals);
            }
        }
        return refusals;
    }

    private static void grounds(int place, Grounds grounds, List<Refusal> refusals) {
        if (grounds.hadCare().stream().allMatch(String::isBlank)) {
            refusals.add(
                    new Refusal(
                            Places.ofChild(place, "returnHome.hadCare"),
                            "It is not said who had care of the child in the time in question.",
                            "List everybody who had care of the child then."));
        }
        if (grounds.protective().stream().noneMatch(Belief::carries)) {
            refusals.add(
                    new Refusal(
                            Places.ofChild(place, "returnHome.protective"),
                            "That the carers protect the child rests on nothing but assumption.",
                            "Give a fact with its source, or a professional’s opinion; or decide that the"
                                    + " child does not return."));
        }
    }
}
