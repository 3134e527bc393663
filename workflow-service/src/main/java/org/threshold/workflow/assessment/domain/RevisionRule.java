package org.threshold.workflow.assessment.domain;

import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.platform.Refusal;

/** What is asked of somebody who says a risk anew or closes it: rules only pull up. */
public final class RevisionRule {

    private static final Refusal NOTHING_SAID =
            new Refusal(
                    "words",
                    "It is not said what the risk is.",
                    "Say it in a sentence. Everything else can follow later.");

    private RevisionRule() {}

    /** What a new risk lacks: it has to be said, and no more than that. */
    public static List<Refusal> ofNew(RiskSaid said) {
        return said.words().isBlank() ? List.of(NOTHING_SAID) : List.of();
    }

    /** Why a risk cannot be said like this: it becomes lower by a reason only. */
    public static List<Refusal> ofLater(Risk before, RiskSaid later, String why) {
        List<Refusal> refusals = new ArrayList<>(ofNew(later));
        if (!before.open()) {
            refusals.add(
                    new Refusal(
                            "request",
                            "This risk is closed.",
                            "Record it as a new risk if it is there again."));
        }
        if (later.axes().level().isLowerThan(before.said().axes().level()) && why.isBlank()) {
            refusals.add(
                    new Refusal(
                            "why",
                            "The risk was judged higher before, and it is not said why it is lower now.",
                            "Say what has changed for the child, or leave the level as it was."));
        }
        return List.copyOf(refusals);
    }

    /**
     * Why a risk cannot be closed.
     *
     * @param manager whether a manager closes it
     */
    public static List<Refusal> ofClosing(Risk risk, String why, boolean manager) {
        List<Refusal> refusals = new ArrayList<>();
        if (why.isBlank()) {
            refusals.add(
                    new Refusal(
                            "why",
                            "It is not said why the risk is closed.",
                            "Say what was seen, and by whom. That there is little evidence closes no risk."));
        }
        if (risk.said().axes().level() == RiskLevel.HIGH && !manager) {
            refusals.add(
                    new Refusal(
                            "request",
                            "A risk that is judged high is closed by a manager, however little evidence there"
                                    + " is (recommendation Children and Families 11 of the review).",
                            "Ask your team manager; out of hours, the out-of-hours manager."));
        }
        return List.copyOf(refusals);
    }
}
