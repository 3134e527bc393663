package org.threshold.workflow.strategy.app;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.domain.Booking;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.TaskView;

/** A person books the meeting, and everybody whom the rule names is invited. */
@Service
public class InviteToDiscussion {

    private final Access access;
    private final DiscussionDesk desk;
    private final BookMeeting book;
    private final NextMeeting next;
    private final HumanSteps steps;

    InviteToDiscussion(
            Access access,
            DiscussionDesk desk,
            BookMeeting book,
            NextMeeting next,
            HumanSteps steps) {
        this.access = access;
        this.desk = desk;
        this.book = book;
        this.next = next;
        this.steps = steps;
    }

    /** Invites, or says what is missing, or that somebody was quicker. */
    @Transactional
    public Completion handle(Actor who, DiscussionId id, Booking booking) {
        access.require(who, Activity.CALL_STRATEGY_DISCUSSION);
        Discussion discussion = desk.lockFor(id);
        return desk.take(who, id, DiscussionSteps.INVITE)
                .then(task -> invite(who, discussion, task, booking));
    }

    private Completion invite(Actor who, Discussion discussion, TaskView task, Booking booking) {
        List<Refusal> refusals = book.refusals(discussion.id(), booking);
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        book.book(who, discussion, booking);
        steps.finish(who, task, Map.of());
        next.open(discussion);
        return new Completion.Done(
                "Everybody whom the rule names is invited. Hold the meeting when it is time.");
    }
}
