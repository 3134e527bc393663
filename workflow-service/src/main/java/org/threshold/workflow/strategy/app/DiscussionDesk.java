package org.threshold.workflow.strategy.app;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.Taking;

/**
 * Takes a discussion into one person's hands: first the rows of its cases, then its own, then the
 * step's, always in this order, so that nobody waits for somebody who waits for them.
 */
@Service
class DiscussionDesk {

    private final Cases cases;
    private final Discussions discussions;
    private final HumanSteps steps;

    DiscussionDesk(Cases cases, Discussions discussions, HumanSteps steps) {
        this.cases = cases;
        this.discussions = discussions;
        this.steps = steps;
    }

    /** Locks the discussion with its cases, if there is one. */
    Optional<Discussion> lock(DiscussionId id) {
        return discussions
                .find(id)
                .flatMap(
                        before -> {
                            cases.lock(before.cases());
                            return discussions.lock(id);
                        });
    }

    /** Locks the discussion of a step that is known to exist. */
    Discussion lockFor(DiscussionId id) {
        return lock(id).orElseThrow();
    }

    /** Locks a waiting step, or says why it cannot be ended. */
    Taking take(Actor who, DiscussionId id, String step) {
        return steps.take(who, id.value(), step);
    }
}
