package org.threshold.workflow.strategy.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.strategy.CallForDiscussion;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.domain.CallLimit;
import org.threshold.workflow.strategy.domain.DiscussedChild;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.strategy.domain.Scope;

/**
 * A new concern joins the discussion that a case is in already. It only pulls up: more children,
 * more facts, an earlier instant. Between two meetings it sets the instant of the next.
 */
@Service
class JoinDiscussion {

    private static final String WHY = "a new concern about a child of this discussion";

    private final Discussions discussions;
    private final DiscussionLimits limits;
    private final DiscussionEngine engine;
    private final DiscussionRecord record;

    JoinDiscussion(
            Discussions discussions,
            DiscussionLimits limits,
            DiscussionEngine engine,
            DiscussionRecord record) {
        this.discussions = discussions;
        this.limits = limits;
        this.engine = engine;
        this.record = record;
    }

    /**
     * Joins every open discussion that one of the children is in; children in none go to the first.
     *
     * @param open the open discussions, the earliest first, at least one
     */
    DiscussionId joined(
            Actor by,
            CallForDiscussion call,
            List<DiscussedChild> children,
            List<DiscussionId> open) {
        for (DiscussionId id : open) {
            boolean first = id.equals(open.getFirst());
            List<DiscussedChild> here =
                    children.stream().filter(child -> belongs(child, id, first)).toList();
            join(by, call, discussions.lock(id).orElseThrow(), here);
        }
        return open.getFirst();
    }

    private boolean belongs(DiscussedChild child, DiscussionId id, boolean first) {
        Optional<DiscussionId> home =
                discussions.openOf(List.of(child.caseRef())).stream().findFirst();
        return home.map(id::equals).orElse(first);
    }

    private void join(
            Actor by, CallForDiscussion call, Discussion discussion, List<DiscussedChild> here) {
        Discussion joined = discussion.joinedBy(here, Scope.of(call));
        discussions.save(joined);
        discussions.keep(joined.id(), by, call);
        bringForward(joined, call);
        record.happened(by, "strategy-discussion-joined", joined, call.why());
    }

    private void bringForward(Discussion discussion, CallForDiscussion call) {
        Instant knownAt = call.source().knownAt();
        Optional<Deadline> open = limits.open(discussion.id(), DiscussionSteps.HOLD);
        if (open.isEmpty()) {
            engine.moved(next(discussion, call));
            return;
        }
        Instant due = limits.due(CallLimit.of(call), knownAt);
        Deadline after = limits.bringForward(open.get(), due, WHY);
        if (!after.dueAt().equals(open.get().dueAt())) {
            engine.moved(after);
        }
    }

    /**
     * The limit of the next meeting. Where a meeting has met the limit counted from that very
     * instant already, it did not hear this concern: the limit counts from now.
     */
    private Deadline next(Discussion discussion, CallForDiscussion call) {
        LimitCode limit = CallLimit.of(call);
        Deadline due =
                limits.start(limit, discussion, DiscussionSteps.HOLD, call.source().knownAt());
        return due.isOpen()
                ? due
                : limits.start(limit, discussion, DiscussionSteps.HOLD, record.now());
    }
}
