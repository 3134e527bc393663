package org.threshold.workflow.strategy.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.strategy.app.Meeting.done;
import static org.threshold.workflow.strategy.app.Meeting.refused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.domain.Invitee;
import org.threshold.workflow.strategy.domain.MeetingDecisions.Next;
import org.threshold.workflow.strategy.domain.MeetingReport.Urgency;
import org.threshold.workflow.strategy.domain.Seat;
import org.threshold.workflow.strategy.domain.Stage;
import org.threshold.workflow.worklist.Completion;

/**
 * T5: the record goes to whoever was there, was invited or raised the concern; then what is next.
 */
class RecordTest {

    private final StrategyWorld world = new StrategyWorld();
    private final Meeting meeting = new Meeting(world);

    @Test
    @Requirement("R-4.2-3c")
    void it_goes_to_the_invitees_who_came_or_not_and_to_who_came_uninvited() {
        var id = meeting.red();
        done(meeting.invite(id));
        done(meeting.review(id));
        done(
                meeting.hold(
                        id,
                        Meeting.report(
                                StrategyWorld.NOW,
                                new Urgency.CouldWait(),
                                Seat.PAEDIATRICIAN,
                                Seat.ADULT_SERVICES)));
        done(meeting.decideJointly(id));

        done(meeting.distribute(id));

        assertThat(world.meetings.sentTo(id, 1))
                .extracting(Invitee::seat)
                .contains(
                        Seat.GP,
                        Seat.HEALTH_VISITOR,
                        Seat.REFERRER,
                        Seat.POLICE,
                        Seat.PAEDIATRICIAN,
                        Seat.ADULT_SERVICES);
        var told = world.lastTold();
        assertThat(told.change().kind()).isEqualTo(ChangeKind.STRATEGY_MEETING_BOOKED);
        assertThat(told.change().stage()).isEqualTo("record-sent");
        assertThat(told.extra())
                .contains(
                        new Recipient(Agency.ADULT_SERVICES, "safeguarding-lead"),
                        new Recipient(Agency.HEALTH_VISITING, "referrer"),
                        new Recipient(Agency.HEALTH_VISITING, "health-visitor"));
    }

    @Test
    void then_the_next_meeting_is_on_the_work_list() {
        var id = meeting.held();
        done(meeting.decideJointly(id));

        assertThat(done(meeting.distribute(id))).contains("next meeting");

        assertThat(world.discussion(id).stage()).isEqualTo(Stage.INVITED);
        assertThat(world.steps.waiting(id)).containsExactly(DiscussionSteps.HOLD);
        assertThat(world.steps.outcome(id, DiscussionSteps.DISTRIBUTE))
                .containsEntry("nextReview", true)
                .containsEntry("review", world.limit(id, DiscussionSteps.HOLD).forEngine());
        assertThat(limitsOpen(id)).containsExactly(DiscussionSteps.HOLD);
    }

    @Test
    void or_the_discussion_is_concluded_and_nothing_waits() {
        var id = meeting.plain();
        done(meeting.invite(id));
        done(meeting.review(id));
        done(meeting.hold(id, Meeting.report(StrategyWorld.NOW, new Urgency.CouldWait(), Seat.GP)));
        done(meeting.decide(id, new Next.Concluded(), meeting.section17(id)));

        assertThat(done(meeting.distribute(id))).contains("concluded");

        assertThat(world.discussion(id).stage()).isEqualTo(Stage.CONCLUDED);
        assertThat(world.steps.waiting(id)).isEmpty();
        assertThat(limitsOpen(id)).isEmpty();
        assertThat(world.steps.outcome(id, DiscussionSteps.DISTRIBUTE))
                .containsEntry("nextReview", false);
        assertThat(world.discussions.openOf(world.discussion(id).cases())).isEmpty();
        assertThat(world.acts()).endsWith("strategy-discussion-concluded");
    }

    @Test
    @Requirement("L-3.1.9")
    void its_end_waits_for_what_holds_it_back_and_with_a_meeting_to_come_nothing_does() {
        world.heldBack.add(new Refusal("request", "A plan is missing.", "Agree it."));
        var goesOn = meeting.held();
        done(meeting.decideJointly(goesOn));
        assertThat(done(meeting.distribute(goesOn))).contains("next meeting");
        var id = meeting.plain();
        done(meeting.invite(id));
        done(meeting.review(id));
        done(meeting.hold(id, Meeting.report(StrategyWorld.NOW, new Urgency.CouldWait(), Seat.GP)));
        done(meeting.decide(id, new Next.Concluded(), meeting.section17(id)));

        refused(meeting.distribute(id));

        assertThat(world.steps.waiting(id)).containsExactly(DiscussionSteps.DISTRIBUTE);
        world.heldBack.clear();
        assertThat(done(meeting.distribute(id))).contains("concluded");
    }

    @Test
    void it_is_sent_once_and_by_nobody_outside() {
        var id = meeting.held();
        done(meeting.decideJointly(id));
        var send = world.the(DistributeRecord.class);

        assertThatThrownBy(() -> send.handle(Meeting.SERGEANT, id))
                .isInstanceOf(AccessRefused.class);
        done(meeting.distribute(id));
        var told = world.told.size();

        assertThat(meeting.distribute(id)).isInstanceOf(Completion.Gone.class);
        assertThat(world.told).hasSize(told);
    }

    private List<String> limitsOpen(DiscussionId id) {
        return world.the(DiscussionLimits.class).open(id).stream()
                .map(limit -> limit.waiting().step())
                .toList();
    }
}
