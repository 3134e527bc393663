package org.threshold.workflow.strategy.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.DecidedForChild;
import org.threshold.workflow.strategy.StrategyDiscussions;
import org.threshold.workflow.strategy.domain.Discussion;

/** Which strategy discussion a case is in, and what discussions have decided for it. */
@Service
public class CaseDiscussions {

    private final Access access;
    private final StrategyDiscussions discussions;
    private final Discussions records;

    CaseDiscussions(Access access, StrategyDiscussions discussions, Discussions records) {
        this.access = access;
        this.discussions = discussions;
        this.records = records;
    }

    /** The open one, and the decisions, the latest meeting first. */
    public record OfCase(Optional<Discussion> open, List<DecidedForChild> decided) {

        public OfCase {
            decided = List.copyOf(decided);
        }
    }

    @Transactional(readOnly = true)
    public OfCase handle(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_DISCUSSION);
        return new OfCase(
                discussions.openOf(ref).flatMap(records::find), discussions.decidedFor(ref));
    }
}
