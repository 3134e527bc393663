package org.threshold.workflow.investigation.app;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.investigation.domain.EvidentialAction.Owner;
import org.threshold.workflow.investigation.domain.InvestigationKind;
import org.threshold.workflow.redpath.AcceptanceListener;
import org.threshold.workflow.redpath.InvestigationTaken;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.strategy.CallForDiscussion;
import org.threshold.workflow.strategy.CallForDiscussion.About;
import org.threshold.workflow.strategy.CallForDiscussion.Source;
import org.threshold.workflow.strategy.ChildOfConcern;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.StrategyDiscussions;

/**
 * An investigation that the police take begins at once, with its action list (L-3.1.5, L-3.1.6b);
 * the meeting finds it open. Where the meeting decides on less, it stays open until a manager
 * closes it, with everything in it.
 */
@Service
class AcceptanceOpens implements AcceptanceListener {

    private static final String UNDISCUSSED = "The police took the investigation.";

    private final OpenInvestigation open;
    private final StrategyDiscussions discussions;
    private final JoinedCases joined;

    AcceptanceOpens(OpenInvestigation open, StrategyDiscussions discussions, JoinedCases joined) {
        this.open = open;
        this.discussions = discussions;
        this.joined = joined;
    }

    @Override
    public void taken(Actor by, InvestigationTaken taken) {
        CaseRef ref = joined.answering(taken.caseRef());
        open.covering(
                by,
                new OpenInvestigation.Decision(
                        discussions.openOf(ref).orElseGet(() -> called(by, ref, taken)),
                        taken.at(),
                        InvestigationKind.JOINT,
                        List.of(ref),
                        new Owner(Agency.POLICE, taken.officer())));
    }

    /** They answered late: what they investigate is discussed all the same. */
    private DiscussionId called(Actor by, CaseRef ref, InvestigationTaken taken) {
        return discussions.call(
                by,
                new CallForDiscussion(
                        new Source("person", taken.acceptance().value(), taken.at()),
                        new About(List.of(new ChildOfConcern(ref, Path.RED)), Set.of(), Set.of()),
                        Set.of(),
                        true,
                        UNDISCUSSED));
    }
}
