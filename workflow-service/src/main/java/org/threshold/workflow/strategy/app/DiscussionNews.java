package org.threshold.workflow.strategy.app;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Changes;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.Fact;
import org.threshold.workflow.strategy.domain.Booking;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.strategy.domain.Missing;
import org.threshold.workflow.strategy.domain.QuorumCheck;

/** Has people told of a discussion's meetings: EV-17 and EV-18 of the event catalogue. */
@Service
class DiscussionNews {

    static final String BOOKED = "booked";
    static final String MOVED = "moved";
    static final String CANCELLED = "cancelled";
    static final String RECORD_SENT = "record-sent";
    static final String OVERDUE = "overdue";
    static final String NOT_QUORATE = "not-quorate";

    private final Changes changes;
    private final CaseClock clock;

    DiscussionNews(Changes changes, CaseClock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /** A meeting was booked or moved; every invitee hears of it. */
    void booked(Actor by, Discussion discussion, String stage, Booking booking) {
        tell(by, discussion.cases(), meeting(stage, codes(discussion, booking), booking.join()));
    }

    /** A booked meeting is about these children too; every invitee hears of them. */
    void alsoAbout(Actor by, Discussion discussion, List<CaseRef> more, Booking booking) {
        tell(by, more, meeting(BOOKED, codes(discussion, booking), booking.join()));
    }

    private static Map<String, String> codes(Discussion discussion, Booking booking) {
        String preparation = discussion.progress().prepared() ? "reviewed" : "outstanding";
        return Map.of("time", booking.at().toString(), "preparation", preparation);
    }

    /** The booked meeting will not be held then. */
    void cancelled(Actor by, Discussion discussion, String why) {
        tell(by, discussion.cases(), meeting(CANCELLED, Map.of(), why));
    }

    /** The record was sent; each recipient acknowledges it (T5). */
    void recordSent(Actor by, Discussion discussion) {
        tell(by, discussion.cases(), meeting(RECORD_SENT, Map.of(), ""));
    }

    /** A meeting was not quorate: the full meeting is due. */
    void notQuorate(Actor by, Discussion discussion, QuorumCheck.NotQuorate check) {
        String missing =
                check.missing().stream().map(Missing::code).collect(Collectors.joining("+"));
        var codes = withDanger(discussion, "missing", missing);
        tell(by, discussion.cases(), overdue(NOT_QUORATE, codes, check.words()));
    }

    /** A meeting's limit passed without it. */
    void overdue(Actor by, Discussion discussion, Instant dueAt) {
        var codes = withDanger(discussion, "dueAt", dueAt.toString());
        tell(by, discussion.cases(), overdue(OVERDUE, codes, ""));
    }

    private static Map<String, String> withDanger(
            Discussion discussion, String name, String value) {
        return discussion.scope().facts().contains(Fact.INJURY)
                ? Map.of(name, value, "reason", Fact.INJURY.code())
                : Map.of(name, value);
    }

    private static Said meeting(String stage, Map<String, String> codes, String detail) {
        return new Said(ChangeKind.STRATEGY_MEETING_BOOKED, stage, codes, detail);
    }

    private static Said overdue(String stage, Map<String, String> codes, String detail) {
        return new Said(ChangeKind.STRATEGY_MEETING_OVERDUE, stage, codes, detail);
    }

    private void tell(Actor by, List<CaseRef> cases, Said said) {
        changes.record(
                by,
                new NewChange(said.kind, said.stage, cases, clock.now(), said.codes, said.detail));
    }

    private record Said(ChangeKind kind, String stage, Map<String, String> codes, String detail) {}
}
