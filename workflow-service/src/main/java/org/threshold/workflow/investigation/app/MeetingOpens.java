package org.threshold.workflow.investigation.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.investigation.domain.EvidentialAction.Owner;
import org.threshold.workflow.investigation.domain.InvestigationKind;
import org.threshold.workflow.strategy.ChildDecision;
import org.threshold.workflow.strategy.ChildOutcome;
import org.threshold.workflow.strategy.DiscussionDecided;
import org.threshold.workflow.strategy.DiscussionListener;
import org.threshold.workflow.strategy.Lead;

/**
 * A meeting that decides that the police investigate, with us or alone, opens the investigation in
 * the commit that records the decision: one for all the children of its discussion.
 */
@Service
class MeetingOpens implements DiscussionListener {

    private final OpenInvestigation open;

    MeetingOpens(OpenInvestigation open) {
        this.open = open;
    }

    @Override
    public void decided(DiscussionDecided decided) {
        List<ChildDecision> concerned =
                decided.decisions().stream().filter(MeetingOpens::investigated).toList();
        if (concerned.isEmpty()) {
            return;
        }
        boolean joint = concerned.stream().anyMatch(one -> one.outcome().joint());
        open.covering(
                decided.by(),
                new OpenInvestigation.Decision(
                        decided.meeting().discussion(),
                        decided.meeting().heldAt(),
                        joint ? InvestigationKind.JOINT : InvestigationKind.POLICE_ALONE,
                        concerned.stream().map(ChildDecision::caseRef).toList(),
                        lead(concerned)));
    }

    private static boolean investigated(ChildDecision decision) {
        return decision.outcome().joint() || decision.outcome() instanceof ChildOutcome.PoliceAlone;
    }

    /** Who agrees the action list: whoever leads; after immediate protection, the police. */
    private static Owner lead(List<ChildDecision> decisions) {
        return decisions.stream()
                .map(ChildDecision::outcome)
                .map(MeetingOpens::lead)
                .filter(lead -> !lead.name().isBlank())
                .findFirst()
                .map(lead -> new Owner(lead.agency(), lead.name()))
                .orElseGet(() -> new Owner(Agency.POLICE, ""));
    }

    private static Lead lead(ChildOutcome outcome) {
        return switch (outcome) {
            case ChildOutcome.JointEnquiry(var lead) -> lead;
            case ChildOutcome.PoliceAlone(var lead) -> lead;
            case ChildOutcome.SingleAgencyEnquiry(var lead) -> lead;
            case ChildOutcome.NoFurtherAction _,
                    ChildOutcome.Section17 _,
                    ChildOutcome.ImmediateProtection _,
                    ChildOutcome.Reconvene _ ->
                    new Lead(Agency.POLICE, "");
        };
    }
}
