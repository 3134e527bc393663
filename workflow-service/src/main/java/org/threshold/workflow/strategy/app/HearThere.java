package org.threshold.workflow.strategy.app;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.strategy.CallForDiscussion;
import org.threshold.workflow.strategy.CallForDiscussion.About;
import org.threshold.workflow.strategy.CallForDiscussion.Source;
import org.threshold.workflow.strategy.ChildOfConcern;
import org.threshold.workflow.strategy.StrategyDiscussions;

/** What was discussed for a case that joined another is heard by the discussion of that other. */
@Service
class HearThere {

    private static final String WHY = "The child was found to be one who is known.";

    private final StrategyDiscussions discussions;
    private final KnownCircumstances known;
    private final Ids ids;

    HearThere(StrategyDiscussions discussions, KnownCircumstances known, Ids ids) {
        this.discussions = discussions;
        this.known = known;
        this.ids = ids;
    }

    void heard(Actor by, FoundChild found, Instant at) {
        var child = new ChildOfConcern(found.into(), known.path(found.from()));
        discussions.call(
                by,
                new CallForDiscussion(
                        new Source("person", ids.next(), at),
                        new About(List.of(child), Set.of(), Set.of()),
                        Set.of(),
                        false,
                        WHY));
    }
}
