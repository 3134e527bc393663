package org.threshold.workflow.strategy.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.People;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.strategy.CallForDiscussion;
import org.threshold.workflow.strategy.ChildOfConcern;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.app.HeldMeeting;
import org.threshold.workflow.strategy.app.KnownConcern;
import org.threshold.workflow.strategy.app.MeetingRecord;
import org.threshold.workflow.strategy.app.MeetingRecord.Kept;
import org.threshold.workflow.strategy.app.MeetingRecord.Place;
import org.threshold.workflow.strategy.app.MeetingRecord.Sent;
import org.threshold.workflow.strategy.domain.Invitee;
import org.threshold.workflow.strategy.domain.MeetingDecisions;
import org.threshold.workflow.strategy.domain.MeetingReport;
import org.threshold.workflow.strategy.domain.QuorumCheck;
import org.threshold.workflow.strategy.domain.Seat;

/** How a discussion came about, and who kept its record, as the tables have it. */
class JdbcDiscussionHistoryIT {

    private static final StrategyDatabase DATABASE = StrategyDatabase.create();
    private static final Instant AT = Instant.parse("2026-11-24T10:15:00Z");
    private static final Instant LATER = AT.plusSeconds(3600);

    private final CaseRef ref = DATABASE.newCase();
    private final DiscussionId id = DATABASE.discussed(ref);

    private HeldMeeting held(int number) {
        var report =
                new MeetingReport(
                        AT,
                        MeetingReport.Held.MEETING,
                        List.of(),
                        new MeetingReport.Minutes("Bruises.", List.of(), ""),
                        new MeetingReport.Urgency.CouldWait(),
                        List.of());
        var meeting = new HeldMeeting(id, number, report, new QuorumCheck.Quorate(), List.of());
        DATABASE.meetings.add(meeting, People.DANA_DUTY.actor(), AT);
        return meeting;
    }

    private void concern(String kind, Instant knownAt, String why) {
        var call =
                new CallForDiscussion(
                        new CallForDiscussion.Source(kind, UUID.randomUUID(), knownAt),
                        new CallForDiscussion.About(
                                List.of(new ChildOfConcern(ref, Path.RED)), Set.of(), Set.of()),
                        Set.of(),
                        false,
                        why);
        DATABASE.discussions.keep(id, People.DANA_DUTY.actor(), call);
    }

    @Test
    void its_concerns_are_found_in_the_order_in_which_they_became_known() {
        concern("change", LATER, "A new bruise.");
        concern("referral", AT, "A bruise.");

        assertThat(DATABASE.history.concerns(id))
                .containsExactly(
                        new KnownConcern("referral", AT, "A bruise."),
                        new KnownConcern("change", LATER, "A new bruise."));
        assertThat(DATABASE.history.concerns(DATABASE.discussed(DATABASE.newCase()))).isEmpty();
    }

    @Test
    void a_meeting_has_who_recorded_it_and_nothing_else_until_more_is_done() {
        held(1);

        assertThat(DATABASE.history.records(id))
                .containsExactly(
                        new MeetingRecord(
                                1, new Kept(People.DANA_DUTY.id(), AT), List.of(), List.of()));
    }

    @Test
    void then_it_has_who_recorded_its_decisions_and_to_whom_it_was_sent() {
        var first = held(1);
        DATABASE.meetings.complete(
                first.held(),
                new MeetingDecisions(
                        List.of(), List.of(), List.of(), new MeetingDecisions.Next.Concluded()),
                People.TERRY_TEAM.actor(),
                LATER);
        DATABASE.meetings.sent(
                id,
                List.of(
                        new Invitee(Seat.POLICE, Agency.POLICE, "Always."),
                        new Invitee(Seat.GP, Agency.GP, "Always.")),
                LATER);
        held(2);

        var records = DATABASE.history.records(id);

        assertThat(records).extracting(MeetingRecord::number).containsExactly(1, 2);
        assertThat(records.getFirst().decided())
                .containsExactly(new Kept(People.TERRY_TEAM.id(), LATER));
        assertThat(records.getFirst().sent())
                .containsExactly(
                        new Sent(
                                LATER,
                                List.of(
                                        new Place(Seat.GP, Agency.GP),
                                        new Place(Seat.POLICE, Agency.POLICE))));
        assertThat(records.getLast().sent()).isEmpty();
    }
}
