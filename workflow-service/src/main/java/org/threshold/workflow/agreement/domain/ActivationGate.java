package org.threshold.workflow.agreement.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.platform.Refusal;

/**
 * Whether a written agreement may be activated (L-3.1.23, R-4.2-8a, R-4.2-8b, R-4.2-8d): not before
 * it says what it is for, whom it binds, who watches, what follows when it is not kept, and when it
 * ends; and never as the only thing that keeps a child at risk safe. It refuses the decision, never
 * a fact: what was agreed by word of mouth, and that it is not kept, is recorded without it.
 */
public final class ActivationGate {

    /** Said with every refusal: nothing that protects the child waits for an agreement. */
    static final String GO_ON =
            " Do not wait for an agreement where the child is at risk: raise the concern or call a strategy"
                    + " discussion from the case’s page, in one action. What is agreed by word of"
                    + " mouth can be recorded as it is.";

    private ActivationGate() {}

    /**
     * Between when an agreement may end.
     *
     * @param now UTC
     * @param latest the latest end that the area allows an agreement activated now, UTC
     */
    public record Bounds(Instant now, Instant latest) {}

    /** Everything that is missing; empty when it may be activated. */
    public static List<Refusal> refusals(
            WrittenAgreement agreement, Surroundings around, Bounds bounds) {
        List<Refusal> refusals = new ArrayList<>(WordsRule.refusals(agreement.words()));
        refusals.addAll(MonitorRule.refusals(agreement.monitors()));
        refusals.addAll(CopiesRule.refusals(agreement));
        refusals.addAll(EndRule.refusals(agreement.words().end(), bounds));
        if (around.onlyControl()) {
            refusals.add(onlyControl(around.alert().map(" "::concat).orElse("")));
        }
        return goingOn(refusals);
    }

    private static Refusal onlyControl(String alert) {
        return new Refusal(
                "control",
                "The child is on the red path, nobody has recorded who harmed it, and nothing else"
                        + " that keeps it safe tonight is on record. An agreement cannot be the only"
                        + " control: whoever harmed the child may be among those who sign it (Baby E"
                        + " review, recommendation 4.2-8). That a discussion or an enquiry is open"
                        + " keeps nobody away."
                        + alert,
                "Have a strategy discussion decide how the child is safe tonight, and record it: an"
                        + " order or police protection, conditions on everybody suspected, a carer who"
                        + " was checked, a plan for the night, or that the child does not go home. The"
                        + " agreement can stand beside that, not in its place.");
    }

    private static List<Refusal> goingOn(List<Refusal> refusals) {
        if (refusals.isEmpty()) {
            return List.of();
        }
        List<Refusal> all = new ArrayList<>(refusals);
        Refusal last = all.removeLast();
        all.add(new Refusal(last.field(), last.problem(), last.remedy() + GO_ON));
        return List.copyOf(all);
    }
}
