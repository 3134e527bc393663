package org.threshold.workflow.strategy.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.strategy.CallForDiscussion;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.domain.CallLimit;
import org.threshold.workflow.strategy.domain.DiscussedChild;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.strategy.domain.Scope;
import org.threshold.workflow.strategy.domain.Stage;

/** Calls a discussion: its limits, its first steps and its process, all in one commit. */
@Service
class CallNewDiscussion {

    private final Discussions discussions;
    private final DiscussionLimits limits;
    private final DiscussionEngine engine;
    private final DiscussionRecord record;
    private final Ids ids;

    CallNewDiscussion(
            Discussions discussions,
            DiscussionLimits limits,
            DiscussionEngine engine,
            DiscussionRecord record,
            Ids ids) {
        this.discussions = discussions;
        this.limits = limits;
        this.engine = engine;
        this.record = record;
        this.ids = ids;
    }

    DiscussionId called(Actor by, CallForDiscussion call, List<DiscussedChild> children) {
        var discussion =
                new Discussion(
                        new DiscussionId(ids.next()),
                        Stage.CALLED,
                        children,
                        Scope.of(call),
                        new Discussion.Progress(false, 0));
        discussions.add(discussion, record.now());
        discussions.keep(discussion.id(), by, call);
        start(discussion, call);
        record.happened(by, "strategy-discussion-called", discussion, call.why());
        return discussion.id();
    }

    private void start(Discussion discussion, CallForDiscussion call) {
        var knownAt = call.source().knownAt();
        Deadline meeting =
                limits.start(CallLimit.of(call), discussion, DiscussionSteps.HOLD, knownAt);
        Deadline preparation =
                limits.start(
                        LimitCode.POLICE_PREPARATION,
                        discussion,
                        DiscussionSteps.REVIEW_PREPARATION,
                        knownAt);
        engine.called(discussion, meeting, preparation);
    }
}
