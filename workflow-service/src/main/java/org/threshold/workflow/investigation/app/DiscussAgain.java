package org.threshold.workflow.investigation.app;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.investigation.domain.Investigation;
import org.threshold.workflow.investigation.domain.ItemId;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.strategy.CallForDiscussion;
import org.threshold.workflow.strategy.CallForDiscussion.About;
import org.threshold.workflow.strategy.CallForDiscussion.Source;
import org.threshold.workflow.strategy.ChildOfConcern;
import org.threshold.workflow.strategy.StrategyDiscussions;

/**
 * Calls a discussion for what comes up after an investigation was closed: it is never refused, and
 * whether to investigate again is for a meeting to decide.
 */
@Service
class DiscussAgain {

    private static final String WHY = "Something came up after the investigation was closed.";

    private final StrategyDiscussions discussions;
    private final CaseClock clock;

    DiscussAgain(StrategyDiscussions discussions, CaseClock clock) {
        this.discussions = discussions;
        this.clock = clock;
    }

    void ifClosed(Actor by, Investigation investigation, ItemId item, List<CaseRef> cases) {
        if (investigation.isOpen()) {
            return;
        }
        List<ChildOfConcern> children =
                cases.stream().map(ref -> new ChildOfConcern(ref, Path.NOT_RED)).toList();
        discussions.call(
                by,
                new CallForDiscussion(
                        new Source("person", item.value(), clock.now()),
                        new About(children, Set.of(), Set.of()),
                        Set.of(),
                        false,
                        WHY));
    }
}
