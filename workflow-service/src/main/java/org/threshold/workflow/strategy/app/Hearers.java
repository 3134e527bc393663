package org.threshold.workflow.strategy.app;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.People;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.strategy.domain.DiscussedChild;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.strategy.domain.InviteRule;
import org.threshold.workflow.strategy.domain.Invitee;

/** Finds who is invited to a discussion, and who gets its record. */
@Service
class Hearers {

    private final People people;
    private final Meetings meetings;
    private final CaseClock clock;

    Hearers(People people, Meetings meetings, CaseClock clock) {
        this.people = people;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** Everybody whom the rule names. */
    List<Invitee> invitees(Discussion discussion) {
        List<Born> births =
                people
                        .view(discussion.children().stream().map(DiscussedChild::person).toList())
                        .stream()
                        .map(PersonView::born)
                        .toList();
        return InviteRule.invitees(discussion.scope(), births, WorkingTime.dayOf(clock.now()));
    }

    /**
     * Those who were invited, whether they came or not, who came without, and who raised the
     * concern (T5).
     */
    List<Invitee> recipients(Discussion discussion) {
        List<Invitee> recipients = new ArrayList<>(invitees(discussion));
        meetings.of(discussion.id()).stream()
                .flatMap(meeting -> meeting.report().attendees().stream())
                .filter(there -> recipients.stream().noneMatch(one -> one.sameSeatAs(there)))
                .map(there -> new Invitee(there.seat(), there.agency(), "They took part."))
                .distinct()
                .forEach(recipients::add);
        return recipients;
    }
}
