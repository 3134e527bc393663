package org.threshold.workflow.strategy.app;

import java.util.List;
import java.util.Optional;
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
                ? discussion(change).map(one -> of(one, change)).orElse(List.of())
                : List.of();
    }

    private Optional<Discussion> discussion(NewChange change) {
        return discussions.openOf(change.cases()).stream().findFirst().flatMap(discussions::find);
    }

    private List<Recipient> of(Discussion discussion, NewChange change) {
        var hear =
                change.stage().equals(DiscussionNews.RECORD_SENT)
                        ? hearers.recipients(discussion)
                        : hearers.invitees(discussion);
        return hear.stream().flatMap(one -> SeatRecipient.of(one).stream()).distinct().toList();
    }
}
