package org.threshold.workflow.strategy.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.strategy.app.Meeting.done;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.strategy.DiscussionId;

/** EV-18: a meeting that was not held by its limit is told of, once for each limit. */
class OverdueTest {

    private final StrategyWorld world = new StrategyWorld();
    private final Meeting meeting = new Meeting(world);

    private void climb(Deadline limit, Instant at) {
        world.at(at);
        world.time.heardBy(world.the(NoteOverdue.class)).ladder().handle(limit.id(), at);
    }

    private void tell() {
        var tell = world.the(TellOverdue.class);
        tell.waiting().forEach(tell::handle);
    }

    private Deadline meetingOf(DiscussionId id) {
        return world.limit(id, DiscussionSteps.HOLD);
    }

    @Test
    void it_is_told_of_at_its_limit_with_the_danger_and_the_sergeant_hears() {
        var id = meeting.red();
        var limit = meetingOf(id);

        climb(limit, limit.dueAt());
        tell();

        var told = world.lastTold();
        assertThat(told.change().kind()).isEqualTo(ChangeKind.STRATEGY_MEETING_OVERDUE);
        assertThat(told.change().stage()).isEqualTo("overdue");
        assertThat(told.change().codes())
                .containsEntry("dueAt", limit.dueAt().toString())
                .containsEntry("reason", "injury");
        assertThat(told.extra()).containsExactly(Recipient.of(Role.POLICE_REFERRAL_SERGEANT));
        assertThat(world.acts()).endsWith("strategy-meeting-overdue");
    }

    @Test
    void a_warning_before_the_limit_tells_nobody() {
        var limit = meetingOf(meeting.red());

        climb(limit, limit.dueAt().minusSeconds(1));
        tell();

        assertThat(world.told).isEmpty();
    }

    @Test
    void it_is_told_of_once_however_often_the_ladder_is_climbed() {
        var limit = meetingOf(meeting.red());
        climb(limit, limit.dueAt());
        var waiting = world.the(TellOverdue.class).waiting().getFirst();
        tell();

        climb(limit, limit.dueAt().plus(Duration.ofHours(6)));
        tell();
        world.the(TellOverdue.class).handle(waiting);

        assertThat(world.told).hasSize(1);
    }

    @Test
    void a_police_review_that_is_late_is_no_overdue_meeting() {
        var id = meeting.red();
        var review = world.limit(id, DiscussionSteps.REVIEW_PREPARATION);

        climb(review, review.dueAt());
        tell();

        assertThat(world.told).isEmpty();
    }

    @Test
    void without_an_injury_there_is_no_danger_in_it() {
        var limit = meetingOf(meeting.plain());

        climb(limit, limit.dueAt());
        tell();

        assertThat(world.lastTold().change().codes()).containsOnlyKeys("dueAt");
    }

    @Test
    void the_full_meeting_that_is_due_after_an_urgent_one_is_told_of_too() {
        var id = meeting.red();
        done(meeting.invite(id));
        done(meeting.hold(id, Meeting.urgent(StrategyWorld.NOW)));
        var limit = meetingOf(id);

        climb(limit, limit.dueAt());
        tell();

        assertThat(world.lastTold().change().stage()).isEqualTo("overdue");
    }
}
