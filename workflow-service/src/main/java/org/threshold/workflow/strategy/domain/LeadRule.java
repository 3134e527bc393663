package org.threshold.workflow.strategy.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.strategy.ChildDecision;
import org.threshold.workflow.strategy.ChildOutcome;
import org.threshold.workflow.strategy.Lead;

/** Whoever investigates, somebody leads: outcomes (c) to (e) name them (rules.md, section 2). */
final class LeadRule {

    private LeadRule() {}

    static List<Refusal> refusals(List<ChildDecision> decisions) {
        List<Refusal> refusals = new ArrayList<>();
        for (int place = 0; place < decisions.size(); place++) {
            refusal(place, decisions.get(place).outcome()).ifPresent(refusals::add);
        }
        return refusals;
    }

    private static Optional<Refusal> refusal(int place, ChildOutcome outcome) {
        return switch (outcome) {
            case ChildOutcome.SingleAgencyEnquiry(var lead) ->
                    wrong(place, lead, lead.agency() == Agency.CHILDRENS_SOCIAL_CARE);
            case ChildOutcome.JointEnquiry(var lead) ->
                    wrong(
                            place,
                            lead,
                            lead.agency() == Agency.CHILDRENS_SOCIAL_CARE
                                    || lead.agency() == Agency.POLICE);
            case ChildOutcome.PoliceAlone(var lead) ->
                    wrong(place, lead, lead.agency() == Agency.POLICE);
            case ChildOutcome.NoFurtherAction _,
                    ChildOutcome.Section17 _,
                    ChildOutcome.ImmediateProtection _,
                    ChildOutcome.Reconvene _ ->
                    Optional.empty();
        };
    }

    private static Optional<Refusal> wrong(int place, Lead lead, boolean rightAgency) {
        return rightAgency && !lead.name().isBlank()
                ? Optional.empty()
                : Optional.of(
                        new Refusal(
                                Places.ofChild(place, "lead"),
                                "Nobody of the agency that investigates is named as the one who"
                                        + " leads.",
                                "Give the agency (children’s social care or the police) and the name of"
                                        + " the person who leads."));
    }
}
