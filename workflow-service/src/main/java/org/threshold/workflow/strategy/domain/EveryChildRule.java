package org.threshold.workflow.strategy.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.ChildDecision;

/** L-3.1.8: a meeting is not complete until each child, sibling or not, has its own decision. */
final class EveryChildRule {

    private EveryChildRule() {}

    /** Children without a decision, with two, or that the discussion is not about. */
    static List<Refusal> refusals(Discussion discussion, MeetingDecisions decisions) {
        List<Refusal> refusals = new ArrayList<>(strangers(discussion, decisions.children()));
        Set<CaseRef> decided = new HashSet<>();
        decisions.children().forEach(decision -> decided.add(decision.caseRef()));
        discussion.cases().stream()
                .filter(ref -> !decided.contains(ref))
                .forEach(ref -> refusals.add(undecided(ref)));
        return refusals;
    }

    /** Decisions for children that the discussion is not about, or a second one for a child. */
    static List<Refusal> strangers(Discussion discussion, List<ChildDecision> decisions) {
        List<Refusal> refusals = new ArrayList<>();
        Set<CaseRef> seen = new HashSet<>();
        for (int place = 0; place < decisions.size(); place++) {
            CaseRef ref = decisions.get(place).caseRef();
            if (discussion.child(ref).isEmpty()) {
                refusals.add(stranger(place, ref));
            } else if (!seen.add(ref)) {
                refusals.add(twice(place, ref));
            }
        }
        return refusals;
    }

    private static Refusal undecided(CaseRef ref) {
        return new Refusal(
                Places.CHILDREN,
                "The child of case " + ref + " has no decision yet.",
                "Decide for each child, the brothers and sisters too: an outcome, the reason, and whether"
                        + " a paediatrician sees the child.");
    }

    private static Refusal stranger(int place, CaseRef ref) {
        return new Refusal(
                Places.ofChild(place, "caseRef"),
                "Case " + ref + " is not part of this discussion.",
                "Give a case of this discussion, or raise a concern about that child first.");
    }

    private static Refusal twice(int place, CaseRef ref) {
        return new Refusal(
                Places.ofChild(place, "caseRef"),
                "The child of case " + ref + " is decided for twice.",
                "Give one decision for each child.");
    }
}
