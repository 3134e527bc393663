package org.threshold.workflow.strategy.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;
import org.threshold.workflow.strategy.DecidedForChild;
import org.threshold.workflow.strategy.DiscussionId;

/** Finds what is and was discussed for a child, under whichever of its references one asks. */
@Service
class EveryCase {

    private final JoinedCases joined;
    private final Discussions discussions;
    private final Meetings meetings;

    EveryCase(JoinedCases joined, Discussions discussions, Meetings meetings) {
        this.joined = joined;
        this.discussions = discussions;
        this.meetings = meetings;
    }

    Optional<DiscussionId> openOf(CaseRef ref) {
        return discussions.openOf(joined.all(joined.answering(ref))).stream().findFirst();
    }

    List<DecidedForChild> decidedFor(CaseRef ref) {
        return meetings.decidedFor(joined.answering(ref));
    }
}
