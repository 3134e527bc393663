package org.threshold.workflow.strategy.app;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.domain.Booking;
import org.threshold.workflow.strategy.domain.BookingRule;
import org.threshold.workflow.strategy.domain.Discussion;

/** Books meetings and has the invitees told (EV-17). */
@Service
class BookMeeting {

    private final Preparations preparations;
    private final DiscussionLimits limits;
    private final DiscussionNews news;
    private final DiscussionRecord record;

    BookMeeting(
            Preparations preparations,
            DiscussionLimits limits,
            DiscussionNews news,
            DiscussionRecord record) {
        this.preparations = preparations;
        this.limits = limits;
        this.news = news;
        this.record = record;
    }

    /** Why it cannot be booked like this; empty when it can. */
    List<Refusal> refusals(DiscussionId id, Booking booking) {
        Instant due =
                limits.open(id, DiscussionSteps.HOLD).map(Deadline::dueAt).orElse(Instant.MAX);
        return BookingRule.refusals(booking, due, record.now());
    }

    /** Books, or moves what was booked. */
    void book(Actor who, Discussion discussion, Booking booking) {
        String stage =
                preparations.booked(discussion.id()).isPresent()
                        ? DiscussionNews.MOVED
                        : DiscussionNews.BOOKED;
        preparations.book(discussion.id(), booking, who, record.now());
        record.keep(who, "strategy-meeting-" + stage, discussion, "");
        news.booked(who, discussion, stage, booking);
    }

    /** Takes the booking back if there is one. */
    void cancelBooked(Actor who, Discussion discussion, String why) {
        preparations.booked(discussion.id()).ifPresent(_ -> cancel(who, discussion, why));
    }

    /** Takes the booking back; the limit runs on. */
    void cancel(Actor who, Discussion discussion, String why) {
        preparations.cancel(discussion.id());
        record.keep(who, "strategy-meeting-cancelled", discussion, why);
        news.cancelled(who, discussion, why);
    }
}
