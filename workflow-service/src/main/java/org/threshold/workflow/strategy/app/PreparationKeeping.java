package org.threshold.workflow.strategy.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.strategy.domain.PoliceCheck;

/** Keeps what the police prepare. */
@Service
class PreparationKeeping {

    private final Preparations preparations;
    private final Discussions discussions;
    private final DiscussionLimits limits;
    private final DiscussionRecord record;

    PreparationKeeping(
            Preparations preparations,
            Discussions discussions,
            DiscussionLimits limits,
            DiscussionRecord record) {
        this.preparations = preparations;
        this.discussions = discussions;
        this.limits = limits;
        this.record = record;
    }

    /** Keeps checks; answers all that are kept by now. */
    List<PoliceCheck> kept(Actor who, Discussion discussion, List<PoliceCheck> checks) {
        preparations.keepChecks(discussion.id(), checks, who, record.now());
        return preparations.checks(discussion.id());
    }

    /** What was answered for one discussion, and not for another, is known to that one too. */
    void carriedOver(Actor who, DiscussionId from, Discussion into) {
        List<PoliceCheck> known = preparations.checks(into.id());
        List<PoliceCheck> more =
                preparations.checks(from).stream()
                        .filter(check -> known.stream().noneMatch(check::sameAs))
                        .toList();
        preparations.keepChecks(into.id(), more, who, record.now());
    }

    void reviewed(Actor who, Discussion discussion) {
        discussions.save(discussion.prepared());
        limits.met(discussion.id(), DiscussionSteps.REVIEW_PREPARATION);
        record.happened(who, "police-preparation-reviewed", discussion, "");
    }
}
