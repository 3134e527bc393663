package org.threshold.workflow.strategy.app;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseListener;
import org.threshold.workflow.strategy.CallForDiscussion;
import org.threshold.workflow.strategy.CallForDiscussion.About;
import org.threshold.workflow.strategy.CallForDiscussion.Source;
import org.threshold.workflow.strategy.ChildOfConcern;
import org.threshold.workflow.strategy.StrategyDiscussions;

/** What was to be discussed for a case that joins another is discussed for that other. */
@Service
class JoinedCalls implements CaseListener {

    private static final String WHY = "The child was found to be one who is known.";

    private final StrategyDiscussions discussions;
    private final KnownCircumstances known;
    private final Ids ids;

    JoinedCalls(StrategyDiscussions discussions, KnownCircumstances known, Ids ids) {
        this.discussions = discussions;
        this.known = known;
        this.ids = ids;
    }

    @Override
    public void joined(CaseJoined joined) {
        if (discussions.openOf(joined.from()).isPresent()) {
            var child = new ChildOfConcern(joined.into(), known.path(joined.from()));
            discussions.call(
                    joined.by(),
                    new CallForDiscussion(
                            new Source("person", ids.next(), joined.at()),
                            new About(List.of(child), Set.of(), Set.of()),
                            Set.of(),
                            false,
                            WHY));
        }
    }
}
