package org.threshold.workflow.strategy.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.strategy.app.Meeting.MANAGER;
import static org.threshold.workflow.strategy.app.Meeting.WORKER;
import static org.threshold.workflow.strategy.app.Meeting.done;
import static org.threshold.workflow.strategy.app.Meeting.refusedFields;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.SystemId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.Fact;
import org.threshold.workflow.strategy.domain.Booking;
import org.threshold.workflow.strategy.domain.Stage;
import org.threshold.workflow.worklist.Completion;

/** Booking, moving and taking back a meeting: everybody whom the rule names hears of it (EV-17). */
class InvitingTest {

    private static final Booking TONIGHT =
            new Booking(StrategyWorld.NOW.plus(Duration.ofHours(8)), "By telephone");

    private final StrategyWorld world = new StrategyWorld();
    private final Meeting meeting = new Meeting(world);

    @Test
    void everybody_whom_the_rule_names_is_told_when_and_how_to_take_part() {
        var baby = world.family.caseOf(world.family.child("2026-09-07"));
        var id = meeting.called(baby, Path.RED, Fact.IN_HOSPITAL);

        done(meeting.invite(id));

        var told = world.lastTold();
        assertThat(told.change().kind()).isEqualTo(ChangeKind.STRATEGY_MEETING_BOOKED);
        assertThat(told.change().stage()).isEqualTo("booked");
        assertThat(told.change().codes())
                .containsEntry("time", "2026-11-24T12:15:00Z")
                .containsEntry("preparation", "outstanding");
        assertThat(told.change().detail()).isEqualTo("Room 2");
        assertThat(told.extra())
                .containsExactlyInAnyOrder(
                        Recipient.of(Role.TEAM_MANAGER),
                        Recipient.of(Role.DUTY_SOCIAL_WORKER),
                        Recipient.of(Role.POLICE_REFERRAL_SERGEANT),
                        Recipient.of(Role.PAEDIATRICIAN),
                        Recipient.of(Role.WARD),
                        new Recipient(Agency.HOSPITAL, "responsible-consultant"),
                        new Recipient(Agency.HEALTH_VISITING, "health-visitor"),
                        new Recipient(Agency.HEALTH_VISITING, "referrer"));
    }

    @Test
    void the_meeting_is_on_the_work_list_under_the_limit_that_runs() {
        var id = meeting.red();

        done(meeting.invite(id));

        assertThat(world.discussion(id).stage()).isEqualTo(Stage.INVITED);
        assertThat(world.steps.waiting(id))
                .containsExactlyInAnyOrder(
                        DiscussionSteps.HOLD, DiscussionSteps.REVIEW_PREPARATION);
        var hold = world.steps.task(id, DiscussionSteps.HOLD);
        assertThat(hold.due().dueAt()).isEqualTo(world.limit(id, DiscussionSteps.HOLD).dueAt());
        assertThat(hold.candidates()).isEqualTo(DiscussionSteps.CHAIRS);
        assertThat(world.preparations.booked(id)).isPresent();
    }

    @Test
    void a_time_after_the_limit_is_refused_with_the_limit_and_nobody_is_told() {
        var id = meeting.red();

        var refused =
                world.the(InviteToDiscussion.class)
                        .handle(
                                MANAGER,
                                id,
                                new Booking(StrategyWorld.NOW.plus(Duration.ofDays(1)), " "));

        assertThat(refusedFields(refused)).containsExactly("at", "join");
        assertThat(world.told).isEmpty();
        assertThat(world.steps.waiting(id)).contains(DiscussionSteps.INVITE);
    }

    @Test
    void whoever_comes_late_reads_who_was_quicker() {
        var id = meeting.red();
        done(meeting.invite(id));

        assertThat(meeting.invite(id))
                .isInstanceOfSatisfying(
                        Completion.Gone.class,
                        gone -> assertThat(gone.sentence()).contains("finished this task"));
        assertThat(world.told).hasSize(1);
    }

    @Test
    void a_meeting_is_moved_and_its_limit_stays() {
        var id = meeting.red();
        done(meeting.invite(id));
        var limit = world.limit(id, DiscussionSteps.HOLD);

        var moved = world.the(RebookMeeting.class).handle(WORKER, id, TONIGHT).orElseThrow();

        done(moved);
        assertThat(world.lastTold().change().stage()).isEqualTo("moved");
        assertThat(world.preparations.booked(id)).hasValue(TONIGHT);
        assertThat(world.limit(id, DiscussionSteps.HOLD)).isEqualTo(limit);
        var late = new Booking(limit.dueAt().plusSeconds(1), "Room 2");
        var refused = world.the(RebookMeeting.class).handle(WORKER, id, late).orElseThrow();
        assertThat(refusedFields(refused)).containsExactly("at");
    }

    @Test
    void a_meeting_is_taken_back_with_a_reason_and_is_still_due() {
        var id = meeting.red();
        done(meeting.invite(id));
        var rebook = world.the(RebookMeeting.class);

        var silent = rebook.cancel(WORKER, id, " ").orElseThrow();
        assertThat(refusedFields(silent)).containsExactly("reason");
        done(rebook.cancel(WORKER, id, "The consultant is in theatre.").orElseThrow());

        assertThat(world.lastTold().change().stage()).isEqualTo("cancelled");
        assertThat(world.preparations.booked(id)).isEmpty();
        assertThat(world.steps.waiting(id)).contains(DiscussionSteps.HOLD);
        done(rebook.handle(WORKER, id, TONIGHT).orElseThrow());
        assertThat(world.lastTold().change().stage()).isEqualTo("booked");
    }

    @Test
    void nothing_is_moved_where_no_meeting_waits_and_nothing_where_no_discussion_is() {
        var id = meeting.red();
        var rebook = world.the(RebookMeeting.class);

        assertThat(refusedFields(rebook.handle(WORKER, id, TONIGHT).orElseThrow()))
                .containsExactly("request");
        assertThat(refusedFields(rebook.cancel(WORKER, id, "Why.").orElseThrow()))
                .containsExactly("request");
        var unknown = new DiscussionId(UUID.randomUUID());
        assertThat(rebook.handle(WORKER, unknown, TONIGHT)).isEmpty();
        assertThat(rebook.cancel(WORKER, unknown, "Why.")).isEmpty();
    }

    @Test
    void a_system_of_an_agency_invites_nobody() {
        var id = meeting.red();
        var system = Actor.system(new SystemId(UUID.randomUUID()), Agency.POLICE);

        assertThatThrownBy(() -> world.the(InviteToDiscussion.class).handle(system, id, TONIGHT))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> world.the(RebookMeeting.class).handle(system, id, TONIGHT))
                .isInstanceOf(AccessRefused.class);
    }
}
