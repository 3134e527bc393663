package org.threshold.workflow.strategy.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.strategy.domain.Given.BABY;
import static org.threshold.workflow.strategy.domain.Given.SOCIAL_CARE_LEADS;
import static org.threshold.workflow.strategy.domain.Given.decision;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.strategy.ChildOutcome;
import org.threshold.workflow.strategy.Means;
import org.threshold.workflow.strategy.domain.MeetingDecisions.Next;
import org.threshold.workflow.strategy.domain.MeetingReport.Held;
import org.threshold.workflow.strategy.domain.NextMeetingRule.Bounds;

/** L-3.1.6a and T4d: what follows a meeting. */
class NextMeetingRuleTest {

    private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");
    private static final Instant DUE = Instant.parse("2026-11-30T17:00:00Z");
    private static final Next CONCLUDED = new Next.Concluded();
    private static final ChildOutcome NOTHING = new ChildOutcome.NoFurtherAction();

    @Test
    void a_discussion_with_nothing_left_to_do_is_concluded() {
        assertThat(refusals(Given.discussion(), NOTHING, CONCLUDED, met())).isEmpty();
    }

    @Test
    @Requirement({"L-3.1.6a", "R-4.2-3c"})
    void every_meeting_says_what_follows() {
        assertThat(refusals(Given.discussion(), NOTHING, new Next.NotSaid(), met()))
                .extracting(Refusal::problem)
                .containsExactly("It is not said what follows.");
    }

    @Test
    void the_next_meeting_may_be_at_its_limit_and_not_a_second_later() {
        var discussion = Given.discussion();

        assertThat(refusals(discussion, NOTHING, meetingAt(DUE), met())).isEmpty();
        assertThat(refusals(discussion, NOTHING, meetingAt(DUE.plusSeconds(1)), met()))
                .extracting(Refusal::problem)
                .containsExactly(
                        "The next meeting has to be later than now, and by 17:00 on Monday 30 November.");
    }

    @Test
    void the_next_meeting_is_not_in_the_past() {
        assertThat(refusals(Given.discussion(), NOTHING, meetingAt(NOW), met())).hasSize(1);
    }

    @Test
    void while_a_joint_enquiry_begins_the_discussion_goes_on() {
        assertThat(
                        refusals(
                                Given.discussion(),
                                new ChildOutcome.JointEnquiry(SOCIAL_CARE_LEADS),
                                CONCLUDED,
                                met()))
                .hasSize(1);
        assertThat(
                        refusals(
                                Given.discussion(),
                                new ChildOutcome.ImmediateProtection(Means.POLICE_PROTECTION),
                                CONCLUDED,
                                met()))
                .hasSize(1);
    }

    @Test
    void while_a_joint_investigation_is_open_the_discussion_goes_on() {
        var open = new Bounds(Held.MEETING, true, new Unheard.Nothing(), NOW, DUE);

        assertThat(refusals(Given.discussion(), NOTHING, CONCLUDED, open)).hasSize(1);
    }

    @Test
    void after_a_telephone_discussion_the_full_meeting_is_due() {
        var telephone = new Bounds(Held.TELEPHONE, false, new Unheard.Nothing(), NOW, DUE);

        assertThat(refusals(Given.discussion(), NOTHING, CONCLUDED, telephone)).hasSize(1);
        assertThat(NextMeetingRule.limit(Held.TELEPHONE)).isEqualTo(LimitCode.T4D_FULL_MEETING);
        assertThat(NextMeetingRule.limit(Held.MEETING)).isEqualTo(LimitCode.NEXT_REVIEW);
    }

    @Test
    void with_the_police_preparation_outstanding_it_is_not_concluded() {
        assertThat(refusals(Given.unprepared(Given.discussion()), NOTHING, CONCLUDED, met()))
                .hasSize(1);
    }

    @Test
    void meeting_again_for_one_child_keeps_it_open() {
        assertThat(refusals(Given.discussion(), new ChildOutcome.Reconvene(DUE), CONCLUDED, met()))
                .hasSize(1);
    }

    @Test
    void a_concern_that_came_in_since_keeps_it_open_and_pulls_the_next_meeting_up() {
        var unheard = new Unheard.Concern(Instant.parse("2026-11-23T23:59:00Z"));

        assertThat(refusals(Given.discussion(), NOTHING, CONCLUDED, since(unheard))).hasSize(1);
        assertThat(refusals(Given.discussion(), NOTHING, meetingAt(DUE), since(unheard)))
                .hasSize(1);
        assertThat(
                        refusals(
                                Given.discussion(),
                                NOTHING,
                                meetingAt(Instant.parse("2026-11-23T20:00:00Z")),
                                since(unheard)))
                .isEmpty();
    }

    @Test
    void a_concern_whose_instant_has_passed_is_heard_within_four_hours() {
        var unheard = new Unheard.Concern(NOW.minusSeconds(3600));
        var inFourHours = NOW.plusSeconds(4 * 3600);

        assertThat(refusals(Given.discussion(), NOTHING, meetingAt(inFourHours), since(unheard)))
                .isEmpty();
        assertThat(
                        refusals(
                                Given.discussion(),
                                NOTHING,
                                meetingAt(inFourHours.plusSeconds(1)),
                                since(unheard)))
                .hasSize(1);
    }

    private static Bounds since(Unheard unheard) {
        return new Bounds(Held.MEETING, false, unheard, NOW, DUE);
    }

    private static Next meetingAt(Instant at) {
        return new Next.Meeting(new Booking(at, ""));
    }

    private static Bounds met() {
        return new Bounds(Held.MEETING, false, new Unheard.Nothing(), NOW, DUE);
    }

    private static List<Refusal> refusals(
            Discussion discussion, ChildOutcome outcome, Next next, Bounds bounds) {
        var decisions =
                new MeetingDecisions(List.of(decision(BABY, outcome)), List.of(), List.of(), next);
        return NextMeetingRule.refusals(discussion, decisions, bounds);
    }
}
