package org.threshold.workflow.strategy.app;

import java.time.Instant;
import java.util.List;
import org.threshold.workflow.strategy.domain.Agreement;
import org.threshold.workflow.strategy.domain.Booking;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.strategy.domain.Invitee;
import org.threshold.workflow.strategy.domain.MeetingDecisions;
import org.threshold.workflow.strategy.domain.PoliceCheck;
import org.threshold.workflow.strategy.domain.QuorumCheck;
import org.threshold.workflow.strategy.domain.Reply;

/**
 * A discussion with everything on record about it.
 *
 * @param due what is due, and when
 * @param invitees everybody whom the rule names
 * @param meetings those held, in order
 */
public record DiscussionPage(
        Discussion discussion,
        List<Due> due,
        List<Invitee> invitees,
        Preparation preparation,
        List<Meeting> meetings) {

    public DiscussionPage {
        due = List.copyOf(due);
        invitees = List.copyOf(invitees);
        meetings = List.copyOf(meetings);
    }

    /** A step and by when it has to be done, UTC. */
    public record Due(String step, Instant at) {}

    /**
     * What goes before a meeting’s decisions.
     *
     * @param booked the meeting that is booked, or none
     * @param answers what those who are invited said about coming to the next meeting
     */
    public record Preparation(
            List<Booking> booked,
            List<PoliceCheck> checks,
            List<Agreement> agreements,
            Answers answers) {

        public Preparation {
            booked = List.copyOf(booked);
            checks = List.copyOf(checks);
            agreements = List.copyOf(agreements);
        }
    }

    /**
     * The answers to the invitations.
     *
     * @param foreseen whether the next meeting will be quorate by them; none where none is waited
     *     for
     */
    public record Answers(List<Reply> replies, List<QuorumCheck> foreseen) {

        public Answers {
            replies = List.copyOf(replies);
            foreseen = List.copyOf(foreseen);
        }
    }

    /**
     * A meeting.
     *
     * @param completed its actions, dissents and what follows; none until it is complete
     */
    public record Meeting(HeldMeeting held, List<MeetingDecisions> completed) {

        public Meeting {
            completed = List.copyOf(completed);
        }
    }
}
