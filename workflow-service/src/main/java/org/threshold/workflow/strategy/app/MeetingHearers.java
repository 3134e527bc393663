package org.threshold.workflow.strategy.app;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.ExtraRecipients;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.strategy.domain.SeatRecipient;

/**
 * Who hears of a meeting (EV-17): its invitees, and for its record whoever took part too. That one
 * is overdue or was not quorate (EV-18) always reaches the police referral sergeant.
 */
@Service
class MeetingHearers implements ExtraRecipients {

    private final Discussions discussions;
    private final Hearers hearers;

    MeetingHearers(Discussions discussions, Hearers hearers) {
        this.discussions = discussions;
        this.hearers = hearers;
    }

    @Override
    public List<Recipient> of(NewChange change) {
        if (change.kind() == ChangeKind.STRATEGY_MEETING_OVERDUE) {
            return List.of(Recipient.of(Role.POLICE_REFERRAL_SERGEANT));
        }
        return change.kind() == ChangeKind.STRATEGY_MEETING_BOOKED
                ? discussed(change).flatMap(one -> of(one, change)).distinct().toList()
                : List.of();
    }

    /** More than one only in the commit that makes one of two. */
    private Stream<Discussion> discussed(NewChange change) {
        return discussions.openOf(change.cases()).stream()
                .flatMap(id -> discussions.find(id).stream());
    }

    private Stream<Recipient> of(Discussion discussion, NewChange change) {
        var hear =
                change.stage().equals(DiscussionNews.RECORD_SENT)
                        ? hearers.recipients(discussion)
                        : hearers.invitees(discussion);
        return hear.stream().flatMap(one -> SeatRecipient.of(one).stream());
    }
}
