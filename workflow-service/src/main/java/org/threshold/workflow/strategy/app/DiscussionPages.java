package org.threshold.workflow.strategy.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.strategy.app.DiscussionPage.Due;
import org.threshold.workflow.strategy.app.DiscussionPage.Meeting;
import org.threshold.workflow.strategy.app.DiscussionPage.Preparation;
import org.threshold.workflow.strategy.domain.Discussion;

/** Gathers what is on record about a discussion. */
@Service
class DiscussionPages {

    private final Meetings meetings;
    private final Preparations preparations;
    private final Hearers hearers;
    private final DiscussionLimits limits;
    private final ForeseeQuorum foresee;

    DiscussionPages(
            Meetings meetings,
            Preparations preparations,
            Hearers hearers,
            DiscussionLimits limits,
            ForeseeQuorum foresee) {
        this.meetings = meetings;
        this.preparations = preparations;
        this.hearers = hearers;
        this.limits = limits;
        this.foresee = foresee;
    }

    DiscussionPage page(Discussion discussion) {
        var id = discussion.id();
        List<Due> due =
                limits.open(id).stream()
                        .map(limit -> new Due(limit.waiting().step(), limit.dueAt()))
                        .toList();
        var preparation =
                new Preparation(
                        preparations.booked(id).stream().toList(),
                        preparations.checks(id),
                        preparations.agreements(id),
                        foresee.answers(discussion));
        List<Meeting> held =
                meetings.of(id).stream()
                        .map(one -> new Meeting(one, meetings.completed(id, one.number())))
                        .toList();
        return new DiscussionPage(discussion, due, hearers.invitees(discussion), preparation, held);
    }
}
