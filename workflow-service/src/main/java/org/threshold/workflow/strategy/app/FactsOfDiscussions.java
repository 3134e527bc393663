package org.threshold.workflow.strategy.app;

import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.strategy.DiscussedFacts;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.Fact;

/** Reads what is in play in a discussion. */
@Service
class FactsOfDiscussions implements DiscussedFacts {

    private final Discussions discussions;

    FactsOfDiscussions(Discussions discussions) {
        this.discussions = discussions;
    }

    @Override
    public Set<Fact> of(DiscussionId id) {
        return discussions.find(id).map(one -> one.scope().facts()).orElse(Set.of());
    }
}
