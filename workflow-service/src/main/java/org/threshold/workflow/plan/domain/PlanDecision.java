package org.threshold.workflow.plan.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.plan.domain.ProtectionPlan.Standing;
import org.threshold.workflow.plan.domain.ProtectionPlan.Terms;
import org.threshold.workflow.platform.Refusal;

/**
 * What a conference decided for one child, as somebody says it. A plan needs no more than its
 * category and why, and starts at once; who works with the family may follow. That a child needs no
 * plan is decided only with quorum, and with what happens instead.
 *
 * @param category the kind of harm, where a plan is made
 * @param instead what happens without a plan
 */
public record PlanDecision(
        Choice choice,
        Optional<HarmCategory> category,
        String reason,
        String instead,
        Set<Agency> came,
        CoreGroup group) {

    public PlanDecision {
        came = Set.copyOf(came);
    }

    /** Whether a plan is made. */
    public enum Choice {
        PLAN("plan", "Yes: the child is made the subject of a plan"),
        NO_PLAN("no-plan", "No: something else happens instead");

        private final String code;
        private final String words;

        Choice(String code, String words) {
            this.code = code;
            this.words = words;
        }

        /** As sent. */
        public String code() {
            return code;
        }

        /** As a person reads it. */
        public String words() {
            return words;
        }
    }

    /** What keeps the decision from being recorded. */
    public List<Refusal> refusals() {
        List<Refusal> refusals = new ArrayList<>();
        if (reason.isBlank()) {
            refusals.add(
                    new Refusal(
                            "reason",
                            "It is not said why.",
                            "Say in a sentence or two what the conference saw for this child."));
        }
        refusals.addAll(choice == Choice.PLAN ? ofPlan() : ofNoPlan());
        return List.copyOf(refusals);
    }

    private List<Refusal> ofPlan() {
        return category.isPresent()
                ? List.of()
                : List.of(
                        new Refusal(
                                "category",
                                "A plan needs the kind of harm that it protects from.",
                                "Choose one. Who is in the core group can follow."));
    }

    private List<Refusal> ofNoPlan() {
        List<Refusal> refusals = new ArrayList<>();
        if (instead.isBlank()) {
            refusals.add(
                    new Refusal(
                            "instead",
                            "It is not said what happens instead of a plan.",
                            "Say who helps the family from now on, and with what."));
        }
        if (!QuorumRule.quorate(came)) {
            refusals.add(
                    new Refusal(
                            "came",
                            "Without social care and two other agencies that know the child, a conference"
                                    + " cannot decide that there is no plan.",
                            "Hold it again with them, or make the plan now: that needs no quorum, and a"
                                    + " review conference can end it."));
        }
        return refusals;
    }

    /** How it stands once this is recorded; nothing may be refused. */
    public Standing standing() {
        return switch (choice) {
            case PLAN -> new Standing.Made(new Terms(category.orElseThrow(), reason, came, group));
            case NO_PLAN -> new Standing.NotMade(reason, instead, came);
        };
    }
}
