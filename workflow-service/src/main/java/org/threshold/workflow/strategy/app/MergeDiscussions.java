package org.threshold.workflow.strategy.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.strategy.domain.Discussion;

/**
 * Makes one of two discussions about one child: it is about the children of both, knows what was
 * known to both, and is held by the earlier instant.
 */
@Service
class MergeDiscussions {

    private static final String WHY = "Two discussions were about one child.";

    private final EndSuperseded end;
    private final MoreChildren more;
    private final PreparationKeeping checks;
    private final EarlierMeeting earlier;
    private final DiscussionRecord record;

    MergeDiscussions(
            EndSuperseded end,
            MoreChildren more,
            PreparationKeeping checks,
            EarlierMeeting earlier,
            DiscussionRecord record) {
        this.end = end;
        this.more = more;
        this.checks = checks;
        this.earlier = earlier;
        this.record = record;
    }

    /**
     * Ends one and lets the other go on.
     *
     * @param before the one that goes on, as it stands
     * @param after the same with what it takes over
     */
    void merged(Actor by, Discussion gone, Discussion before, Discussion after) {
        var due = end.superseded(by, gone, before.id());
        more.kept(by, before, after);
        checks.carriedOver(by, gone.id(), after);
        due.ifPresent(limit -> earlier.like(after, limit, WHY));
        record.happened(by, "strategy-discussion-joined", after, WHY);
    }
}
