package org.threshold.workflow.strategy.domain;

import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.strategy.ChildDecision;
import org.threshold.workflow.strategy.domain.NextMeetingRule.Bounds;

/** Every gate that a meeting’s decisions pass. */
public final class DecisionRules {

    private DecisionRules() {}

    /** What a full meeting may decide: for every child, with what follows. */
    public static List<Refusal> refusals(
            Discussion discussion,
            MeetingDecisions decisions,
            List<Agreement> agreements,
            Bounds bounds) {
        List<Refusal> refusals = new ArrayList<>(EveryChildRule.refusals(discussion, decisions));
        refusals.addAll(ofChildren(discussion, decisions.children(), agreements));
        refusals.addAll(ActionRule.refusals(decisions));
        refusals.addAll(NextMeetingRule.refusals(discussion, decisions, bounds));
        return refusals;
    }

    /** What may be decided at once for some children, before the full meeting. */
    public static List<Refusal> atOnce(
            Discussion discussion, List<ChildDecision> decisions, List<Agreement> agreements) {
        List<Refusal> refusals = new ArrayList<>(EveryChildRule.strangers(discussion, decisions));
        refusals.addAll(ofChildren(discussion, decisions, agreements));
        return refusals;
    }

    private static List<Refusal> ofChildren(
            Discussion discussion, List<ChildDecision> decisions, List<Agreement> agreements) {
        List<Refusal> refusals = new ArrayList<>(ReasonRule.refusals(decisions));
        refusals.addAll(ProtectionRule.refusals(decisions));
        refusals.addAll(LeadRule.refusals(decisions));
        refusals.addAll(JointByDefaultRule.refusals(discussion, decisions, agreements));
        refusals.addAll(ReturnHomeRule.refusals(decisions));
        return refusals;
    }
}
