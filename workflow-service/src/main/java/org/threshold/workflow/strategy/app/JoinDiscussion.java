package org.threshold.workflow.strategy.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
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
    private final MoreChildren more;
    private final EarlierMeeting earlier;
    private final DiscussionRecord record;

    JoinDiscussion(
            Discussions discussions,
            MoreChildren more,
            EarlierMeeting earlier,
            DiscussionRecord record) {
        this.discussions = discussions;
        this.more = more;
        this.earlier = earlier;
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
        more.kept(by, discussion, joined);
        discussions.keep(joined.id(), by, call);
        earlier.by(joined, CallLimit.of(call), call.source().knownAt(), WHY);
        record.happened(by, "strategy-discussion-joined", joined, call.why());
    }
}
