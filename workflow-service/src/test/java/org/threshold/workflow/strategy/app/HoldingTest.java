package org.threshold.workflow.strategy.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.deadlines.domain.Times.london;
import static org.threshold.workflow.strategy.app.Meeting.MANAGER;
import static org.threshold.workflow.strategy.app.Meeting.done;
import static org.threshold.workflow.strategy.app.Meeting.quorate;
import static org.threshold.workflow.strategy.app.Meeting.refused;
import static org.threshold.workflow.strategy.app.Meeting.refusedFields;
import static org.threshold.workflow.strategy.app.Meeting.report;
import static org.threshold.workflow.strategy.app.Meeting.urgent;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.strategy.ChildOutcome;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.Means;
import org.threshold.workflow.strategy.ReturnHome;
import org.threshold.workflow.strategy.domain.Given;
import org.threshold.workflow.strategy.domain.MeetingReport;
import org.threshold.workflow.strategy.domain.MeetingReport.Held;
import org.threshold.workflow.strategy.domain.MeetingReport.Minutes;
import org.threshold.workflow.strategy.domain.MeetingReport.Urgency;
import org.threshold.workflow.strategy.domain.Seat;
import org.threshold.workflow.strategy.domain.Stage;
import org.threshold.workflow.worklist.Completion;

/** Holding a meeting: quorum, T4d, R-TVP-3a, T5; that it was held is never refused. */
class HoldingTest {

    private static final Instant NOW = StrategyWorld.NOW;

    private final StrategyWorld world = new StrategyWorld();
    private final Meeting meeting = new Meeting(world);

    private DiscussionId invited() {
        var id = meeting.red();
        done(meeting.invite(id));
        return id;
    }

    @Test
    void a_quorate_meeting_meets_its_limit_and_its_decisions_are_due_with_its_record() {
        var id = invited();
        done(meeting.review(id));

        assertThat(done(meeting.hold(id, quorate(NOW)))).contains("quorate");

        assertThat(world.discussion(id).stage()).isEqualTo(Stage.HELD);
        assertThat(world.the(DiscussionLimits.class).open(id, DiscussionSteps.HOLD)).isEmpty();
        assertThat(world.steps.waiting(id)).containsExactly(DiscussionSteps.DECIDE);
        assertThat(world.limit(id, DiscussionSteps.DISTRIBUTE).limit().code())
                .isEqualTo(LimitCode.T5_DISTRIBUTION);
        assertThat(world.limit(id, DiscussionSteps.DISTRIBUTE).dueAt())
                .isEqualTo(london("2026-11-25T17:00"));
        assertThat(world.steps.outcome(id, DiscussionSteps.HOLD)).containsEntry("quorate", true);
        assertThat(world.preparations.booked(id)).isEmpty();
    }

    @Test
    void without_a_quorum_it_is_an_urgent_discussion_and_the_full_meeting_is_due() {
        var id = invited();

        var words = done(meeting.hold(id, urgent(NOW, Seat.HEALTH_VISITOR)));

        assertThat(words).contains("urgent discussion", "paediatrician", "full meeting");
        assertThat(world.discussion(id).stage()).isEqualTo(Stage.INVITED);
        var limit = world.limit(id, DiscussionSteps.HOLD);
        assertThat(limit.limit().code()).isEqualTo(LimitCode.T4D_FULL_MEETING);
        assertThat(limit.dueAt()).isEqualTo(london("2026-12-01T17:00"));
        assertThat(world.steps.task(id, DiscussionSteps.HOLD).due().dueAt())
                .isEqualTo(limit.dueAt());
        assertThat(world.steps.outcome(id, DiscussionSteps.HOLD))
                .containsEntry("quorate", false)
                .containsEntry("discussion", limit.forEngine());
    }

    @Test
    void everybody_hears_that_it_was_not_quorate_and_who_was_missing() {
        var id = invited();

        done(meeting.hold(id, urgent(NOW)));

        var told = world.lastTold();
        assertThat(told.change().kind()).isEqualTo(ChangeKind.STRATEGY_MEETING_OVERDUE);
        assertThat(told.change().stage()).isEqualTo("not-quorate");
        assertThat(told.change().codes())
                .containsEntry("missing", "paediatrician")
                .containsEntry("reason", "injury");
        assertThat(told.extra()).containsExactly(Recipient.of(Role.POLICE_REFERRAL_SERGEANT));
    }

    @Test
    void a_meeting_that_lacks_several_is_a_fact_too() {
        var id = invited();
        var alone =
                new MeetingReport(
                        NOW,
                        Held.TELEPHONE,
                        List.of(Given.there(Seat.SOCIAL_WORKER)),
                        new Minutes("Bruises.", List.of(), ""),
                        new Urgency.PreparationOutstanding("It cannot wait."),
                        List.of());

        done(meeting.hold(id, alone));

        assertThat(world.lastTold().change().codes())
                .containsEntry("missing", "chair+police+paediatrician");
    }

    @Test
    void repeating_an_urgent_discussion_does_not_move_the_full_meeting() {
        var id = invited();
        done(meeting.hold(id, urgent(NOW)));
        var due = world.limit(id, DiscussionSteps.HOLD);
        world.at(NOW.plusSeconds(3600));

        done(meeting.hold(id, urgent(NOW.plusSeconds(3600))));

        assertThat(world.limit(id, DiscussionSteps.HOLD)).isEqualTo(due);
        assertThat(world.discussion(id).progress().meetings()).isEqualTo(2);
    }

    @Test
    @Requirement("R-TVP-3a")
    void held_without_the_police_preparation_it_says_so_and_the_review_is_due_within_24_hours() {
        var id = invited();

        var refused = refused(meeting.hold(id, quorate(NOW)));
        assertThat(refused.getFirst().field()).isEqualTo("urgent");
        done(meeting.hold(id, urgent(NOW, Seat.PAEDIATRICIAN)));

        assertThat(world.discussion(id).stage()).isEqualTo(Stage.HELD);
        var review = world.steps.task(id, DiscussionSteps.REVIEW_PREPARATION);
        assertThat(review.due().dueAt()).isEqualTo(london("2026-11-25T10:15"));
        assertThat(review.candidates()).isEqualTo(DiscussionSteps.SERGEANTS);
    }

    @Test
    void once_the_preparation_is_reviewed_nobody_has_to_say_why_it_was_urgent() {
        var id = invited();
        done(meeting.review(id));
        var blank = new Urgency.PreparationOutstanding("");

        done(meeting.hold(id, report(NOW, blank, Seat.PAEDIATRICIAN)));

        assertThat(world.meetings.of(id).getFirst().report().urgency())
                .isEqualTo(new Urgency.CouldWait());
    }

    @Test
    void what_cannot_be_true_is_refused_and_the_step_stays() {
        var id = invited();
        done(meeting.review(id));

        var later = meeting.hold(id, quorate(NOW.plusSeconds(1)));

        assertThat(refusedFields(later)).containsExactly("heldAt");
        assertThat(world.steps.waiting(id)).containsExactly(DiscussionSteps.HOLD);
        assertThat(world.meetings.of(id)).isEmpty();
    }

    @Test
    void protection_is_decided_at_once_and_does_not_wait_for_the_full_meeting() {
        var id = invited();
        var ref = world.discussion(id).cases().getFirst();
        var protect =
                Given.decision(ref, new ChildOutcome.ImmediateProtection(Means.POLICE_PROTECTION));
        var plain = urgent(NOW);

        done(
                meeting.hold(
                        id,
                        new MeetingReport(
                                NOW,
                                Held.TELEPHONE,
                                plain.attendees(),
                                plain.minutes(),
                                plain.urgency(),
                                List.of(protect))));

        var decided = world.decided.getFirst();
        assertThat(decided.meeting().quorate()).isFalse();
        assertThat(decided.decisions())
                .containsExactly(protect.returning(new ReturnHome.DoesNotReturn()));
        assertThat(world.meetings.decidedFor(ref)).hasSize(1);
        assertThat(world.acts()).contains("strategy-discussion-decided");
    }

    @Test
    void a_meeting_held_before_anybody_was_invited_passes_the_invitation_over() {
        var id = meeting.red();

        var done = world.the(RecordMeeting.class).handle(MANAGER, id, urgent(NOW));

        done(done.orElseThrow());
        assertThat(world.steps.waiting(id))
                .containsExactlyInAnyOrder(
                        DiscussionSteps.REVIEW_PREPARATION, DiscussionSteps.HOLD);
        assertThat(meeting.invite(id)).isInstanceOf(Completion.Gone.class);
    }

    @Test
    void a_meeting_held_before_the_record_was_sent_sends_it_first() {
        var id = meeting.held();
        done(meeting.decideJointly(id));

        var done = world.the(RecordMeeting.class).handle(MANAGER, id, quorate(NOW));

        done(done.orElseThrow());
        assertThat(world.meetings.sentTo(id, 1)).isNotEmpty();
        assertThat(world.steps.outcome(id, DiscussionSteps.DISTRIBUTE))
                .containsEntry("nextReview", true);
        assertThat(world.discussion(id).progress().meetings()).isEqualTo(2);
        assertThat(world.steps.waiting(id)).containsExactly(DiscussionSteps.DECIDE);
    }

    @Test
    void a_meeting_held_before_the_decisions_of_the_last_were_recorded_is_kept_too() {
        var id = meeting.held();

        done(world.the(RecordMeeting.class).handle(MANAGER, id, quorate(NOW)).orElseThrow());

        assertThat(world.discussion(id).progress().meetings()).isEqualTo(2);
        assertThat(world.steps.waiting(id)).containsExactly(DiscussionSteps.DECIDE);
        done(meeting.decideJointly(id));
        assertThat(world.decided.getLast().meeting().number()).isEqualTo(2);
    }

    @Test
    void nothing_is_recorded_for_a_discussion_that_is_not_there_or_is_over() {
        var record = world.the(RecordMeeting.class);
        assertThat(record.handle(MANAGER, new DiscussionId(UUID.randomUUID()), quorate(NOW)))
                .isEmpty();
        var id = meeting.held();
        world.discussions.save(world.discussion(id).at(Stage.CONCLUDED));
        assertThat(refusedFields(record.handle(MANAGER, id, quorate(NOW)).orElseThrow()))
                .containsExactly("request");
    }
}
