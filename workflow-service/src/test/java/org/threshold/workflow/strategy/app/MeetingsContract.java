package org.threshold.workflow.strategy.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.strategy.app.Samples.AT;
import static org.threshold.workflow.strategy.app.Samples.held;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Rank;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.ChildOutcome;
import org.threshold.workflow.strategy.DecidedForChild;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.Means;
import org.threshold.workflow.strategy.PlannedAction;
import org.threshold.workflow.strategy.ReturnHome;
import org.threshold.workflow.strategy.ReturnHome.Basis;
import org.threshold.workflow.strategy.domain.Attendee;
import org.threshold.workflow.strategy.domain.Booking;
import org.threshold.workflow.strategy.domain.Given;
import org.threshold.workflow.strategy.domain.MeetingDecisions;
import org.threshold.workflow.strategy.domain.MeetingDecisions.Dissent;
import org.threshold.workflow.strategy.domain.MeetingDecisions.Next;
import org.threshold.workflow.strategy.domain.MeetingReport;
import org.threshold.workflow.strategy.domain.MeetingReport.Held;
import org.threshold.workflow.strategy.domain.MeetingReport.Information;
import org.threshold.workflow.strategy.domain.MeetingReport.Minutes;
import org.threshold.workflow.strategy.domain.MeetingReport.Urgency;
import org.threshold.workflow.strategy.domain.Missing;
import org.threshold.workflow.strategy.domain.QuorumCheck;
import org.threshold.workflow.strategy.domain.Seat;

/** What the rows of meetings promise, wherever they are kept. */
public abstract class MeetingsContract {

    private static final Actor WHO = Actor.itself();

    protected abstract Meetings meetings();

    /** A discussion that exists, about these cases. */
    protected abstract DiscussionId discussed(CaseRef... refs);

    /** A case that exists, and is in no discussion. */
    protected abstract CaseRef newCase();

    private HeldMeeting added(HeldMeeting meeting) {
        meetings().add(meeting, WHO, AT);
        return meeting;
    }

    @Test
    void a_meeting_is_found_as_it_was_reported() {
        var report =
                new MeetingReport(
                        AT,
                        Held.TELEPHONE,
                        List.of(
                                Given.there(Seat.GP),
                                new Attendee(Seat.POLICE, Agency.POLICE, Rank.SERGEANT, "Ben"),
                                new Attendee(Seat.REFERRER, Agency.SCHOOL, Rank.NONE, "")),
                        new Minutes(
                                "Bruises.",
                                List.of(
                                        new Information(
                                                Agency.GP,
                                                Optional.of(Basis.FACT),
                                                "Seen last week."),
                                        new Information(
                                                Agency.GP, Optional.empty(), "Weight falls.")),
                                "Alone with the partner at night."),
                        new Urgency.PreparationOutstanding("The child goes home at noon."),
                        List.of());
        var not = new QuorumCheck.NotQuorate(List.of(Missing.CHAIR, Missing.HEALTH));

        var meeting = added(new HeldMeeting(discussed(newCase()), 1, report, not, List.of()));

        assertThat(meetings().of(meeting.discussion())).containsExactly(meeting);
    }

    @Test
    void meetings_are_found_in_their_order_and_only_those_of_the_discussion() {
        var id = discussed(newCase());
        var second = added(held(id, 2, AT));
        var first = added(held(id, 1, AT.minusSeconds(60)));
        added(held(discussed(newCase()), 1, AT));

        assertThat(meetings().of(id)).containsExactly(first, second);
    }

    static Stream<ChildOutcome> outcomes() {
        return Stream.of(
                new ChildOutcome.NoFurtherAction(),
                new ChildOutcome.Section17(),
                new ChildOutcome.SingleAgencyEnquiry(Given.SOCIAL_CARE_LEADS),
                new ChildOutcome.JointEnquiry(Given.POLICE_LEAD),
                new ChildOutcome.PoliceAlone(Given.POLICE_LEAD),
                new ChildOutcome.ImmediateProtection(Means.POLICE_PROTECTION),
                new ChildOutcome.Reconvene(AT.plus(Duration.ofDays(1))));
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void every_outcome_comes_back_as_it_was_decided(ChildOutcome outcome) {
        var ref = newCase();
        var meeting = added(held(discussed(ref), 1, AT));
        var decision = Given.decision(ref, outcome);

        meetings().decide(meeting.held(), List.of(decision));

        assertThat(meetings().of(meeting.discussion()).getFirst().decisions())
                .containsExactly(decision);
        assertThat(meetings().decidedFor(ref))
                .containsExactly(new DecidedForChild(meeting.held(), decision));
    }

    static Stream<ReturnHome> returns() {
        return Stream.of(
                new ReturnHome.NotInQuestion(),
                new ReturnHome.DoesNotReturn(),
                new ReturnHome.MayReturn(
                        new ReturnHome.Grounds(
                                ReturnHome.PerpetratorStatus.POOL_OF_CARERS,
                                List.of("The mother", "Her partner"),
                                List.of(
                                        new ReturnHome.Belief(
                                                "She left him.",
                                                ReturnHome.Basis.FACT,
                                                "Police log")),
                                List.of("Second survey"),
                                true,
                                Optional.of(
                                        new ReturnHome.ShownBy(
                                                ReturnHome.Basis.PROFESSIONAL_OPINION,
                                                "Dr Pia Ward")))));
    }

    @ParameterizedTest
    @MethodSource("returns")
    void what_was_said_of_a_return_home_comes_back_as_it_was_said(ReturnHome said) {
        var ref = newCase();
        var meeting = added(held(discussed(ref), 1, AT));

        meetings().decide(meeting.held(), List.of(Given.decision(ref, said)));

        assertThat(meetings().decidedFor(ref).getFirst().decision().returnHome()).isEqualTo(said);
    }

    @Test
    void a_later_decision_for_a_child_takes_the_place_of_an_earlier_one() {
        var ref = newCase();
        var meeting = added(held(discussed(ref), 1, AT));
        var later = Given.decision(ref, new ChildOutcome.JointEnquiry(Given.POLICE_LEAD));

        var first =
                Given.decision(
                        ref, new ChildOutcome.ImmediateProtection(Means.VOLUNTARY_AGREEMENT));
        meetings().decide(meeting.held(), List.of(first));
        meetings().decide(meeting.held(), List.of(later));

        assertThat(meetings().of(meeting.discussion()).getFirst().decisions())
                .containsExactly(later);
    }

    @Test
    void what_was_decided_for_a_child_is_read_the_latest_meeting_first() {
        var ref = newCase();
        var id = discussed(ref);
        var first = added(held(id, 1, AT));
        var second = added(held(id, 2, AT.plusSeconds(3600)));
        var decision = Given.decision(ref, new ChildOutcome.Section17());

        meetings().decide(first.held(), List.of(decision));
        meetings().decide(second.held(), List.of(decision));

        assertThat(meetings().decidedFor(ref))
                .extracting(one -> one.meeting().number())
                .containsExactly(2, 1);
    }

    @Test
    void actions_dissents_and_what_follows_come_back_once_the_meeting_is_complete() {
        var meeting = added(held(discussed(newCase()), 1, AT));
        assertThat(meetings().completed(meeting.discussion(), 1)).isEmpty();
        var completed =
                new MeetingDecisions(
                        List.of(),
                        List.of(
                                new PlannedAction("Visit", Agency.CHILDRENS_SOCIAL_CARE, "Ana", AT),
                                new PlannedAction("Photographs", Agency.HOSPITAL, "Pia", AT)),
                        List.of(new Dissent(Agency.POLICE, "The lead", "")),
                        new Next.Meeting(new Booking(AT.plusSeconds(60), "Room 2")));

        meetings().complete(meeting.held(), completed, WHO, AT);

        assertThat(meetings().completed(meeting.discussion(), 1)).containsExactly(completed);
    }

    @Test
    void the_end_of_a_discussion_comes_back_as_its_end() {
        var meeting = added(held(discussed(newCase()), 1, AT));
        var end = new MeetingDecisions(List.of(), List.of(), List.of(), new Next.Concluded());

        meetings().complete(meeting.held(), end, WHO, AT);

        assertThat(meetings().completed(meeting.discussion(), 1)).containsExactly(end);
    }
}
