package org.threshold.workflow.strategy.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.strategy.domain.QuorumCheck;
import org.threshold.workflow.strategy.domain.Reply;
import org.threshold.workflow.worklist.Completion;

/**
 * Keeps what somebody who is invited says about coming: an agency's system for its own seats, or
 * whoever took the call. Somebody who was not invited may come as well.
 */
@Service
public class ReplyToInvitation {

    private final Access access;
    private final Discussions discussions;
    private final Replies replies;
    private final ForeseeQuorum foresee;
    private final DiscussionRecord record;

    ReplyToInvitation(
            Access access,
            Discussions discussions,
            Replies replies,
            ForeseeQuorum foresee,
            DiscussionRecord record) {
        this.access = access;
        this.discussions = discussions;
        this.replies = replies;
        this.foresee = foresee;
        this.record = record;
    }

    /** Keeps it; empty when there is no such discussion. */
    @Transactional
    public Optional<Completion> handle(Actor who, DiscussionId id, Reply reply) {
        access.require(who, Activity.REPLY_TO_INVITATION);
        return discussions.lock(id).map(discussion -> kept(who, discussion, reply));
    }

    private Completion kept(Actor who, Discussion discussion, Reply reply) {
        if (who.holds(Role.AGENCY_CLIENT) && who.agency() != reply.who().agency()) {
            return refused(
                    "agency",
                    "This seat is another agency’s.",
                    "Answer for a seat of your own agency; ring the duty desk about others.");
        }
        if (!discussion.stage().awaitsMeeting()) {
            return refused(
                    "request",
                    "No meeting of this discussion is waiting to be held.",
                    "Look at the discussion to see what it waits for.");
        }
        int next = discussion.progress().meetings() + 1;
        replies.keep(discussion.id(), new Replies.Taken(next, reply, who, record.now()));
        record.keep(who, "strategy-invitation-answered", discussion, reply.coming().code());
        return new Completion.Done(
                foresee.answers(discussion).foreseen().stream()
                        .map(QuorumCheck::foreseen)
                        .collect(Collectors.joining()));
    }

    private static Completion refused(String field, String problem, String remedy) {
        return new Completion.Refused(List.of(new Refusal(field, problem, remedy)));
    }
}
