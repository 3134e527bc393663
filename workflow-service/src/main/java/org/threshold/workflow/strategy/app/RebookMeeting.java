package org.threshold.workflow.strategy.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.domain.Booking;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.strategy.domain.Stage;
import org.threshold.workflow.worklist.Completion;

/** A person moves a booked meeting, or takes it back; its limit stays where it is. */
@Service
public class RebookMeeting {

    private final Access access;
    private final DiscussionDesk desk;
    private final BookMeeting book;

    RebookMeeting(Access access, DiscussionDesk desk, BookMeeting book) {
        this.access = access;
        this.desk = desk;
        this.book = book;
    }

    /** Moves the meeting; empty when there is no such discussion. */
    @Transactional
    public Optional<Completion> handle(Actor who, DiscussionId id, Booking booking) {
        access.require(who, Activity.CALL_STRATEGY_DISCUSSION);
        return desk.lock(id).map(discussion -> move(who, discussion, booking));
    }

    /** Takes the booking back; empty when there is no such discussion. */
    @Transactional
    public Optional<Completion> cancel(Actor who, DiscussionId id, String why) {
        access.require(who, Activity.CALL_STRATEGY_DISCUSSION);
        return desk.lock(id).map(discussion -> cancel(who, discussion, why));
    }

    private Completion move(Actor who, Discussion discussion, Booking booking) {
        if (discussion.stage() != Stage.INVITED) {
            return noMeeting();
        }
        List<Refusal> refusals = book.refusals(discussion.id(), booking);
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        book.book(who, discussion, booking);
        return new Completion.Done("The invitees are told of the new time.");
    }

    private Completion cancel(Actor who, Discussion discussion, String why) {
        if (discussion.stage() != Stage.INVITED) {
            return noMeeting();
        }
        if (why.isBlank()) {
            return new Completion.Refused(
                    List.of(
                            new Refusal(
                                    "reason",
                                    "The reason is missing.",
                                    "Say in a sentence why the meeting is not held then.")));
        }
        book.cancel(who, discussion, why);
        return new Completion.Done(
                "The invitees are told. The discussion is still due; book another time.");
    }

    private static Completion noMeeting() {
        return new Completion.Refused(
                List.of(
                        new Refusal(
                                "request",
                                "No meeting of this discussion is waiting to be held.",
                                "Look at the discussion to see what it waits for.")));
    }
}
