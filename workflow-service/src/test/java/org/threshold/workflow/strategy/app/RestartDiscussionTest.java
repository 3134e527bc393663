package org.threshold.workflow.strategy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.threshold.process.StrategyDiscussionProcess.Messages;
import org.threshold.process.StrategyDiscussionProcess.Variables;
import org.threshold.workflow.platform.EngineMessage;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.domain.MeetingReport.Urgency;
import org.threshold.workflow.strategy.domain.Seat;
import org.threshold.workflow.strategy.domain.Stage;
import org.threshold.workflow.worklist.Completion;

/** A discussion’s process starts again at the stage of the discussion, under the limits it has. */
class RestartDiscussionTest {

    private final StrategyWorld world = new StrategyWorld();
    private final Meeting meeting = new Meeting(world);

    @Test
    void one_that_was_called_is_started_as_it_was_first() {
        DiscussionId id = meeting.red();
        Map<String, Object> first = last().variables();

        assertThat(startAgain(id)).isEqualTo("invite-to-discussion");

        assertThat(last().name()).isEqualTo(Messages.CALLED);
        assertThat(last().variables()).containsAllEntriesOf(first);
    }

    @Test
    void once_people_are_invited_the_meeting_is_to_be_held_and_what_is_prepared_stays_so() {
        DiscussionId id = meeting.red();
        meeting.invite(id);
        meeting.review(id);

        assertThat(startAgain(id)).isEqualTo("hold-discussion");

        assertThat(last().variables())
                .containsEntry(Variables.RESUME_AT, "hold-discussion")
                .containsEntry(Variables.SETTLED, List.of("review-police-preparation"))
                .containsEntry(
                        Variables.DISCUSSION, world.limit(id, DiscussionSteps.HOLD).forEngine());
    }

    @Test
    void once_it_was_held_the_decisions_are_due_with_the_record() {
        DiscussionId id = held();

        assertThat(startAgain(id)).isEqualTo("decide-per-child");

        assertThat(last().variables())
                .containsEntry(
                        Variables.DISTRIBUTION,
                        world.limit(id, DiscussionSteps.DISTRIBUTE).forEngine());
    }

    @Test
    void while_the_record_is_to_be_sent_the_next_meetings_ladder_is_climbed_too() {
        DiscussionId id = held();
        assertThat(meeting.decideJointly(id)).isInstanceOf(Completion.Done.class);
        var next = world.limit(id, DiscussionSteps.HOLD);

        assertThat(startAgain(id)).isEqualTo("distribute-record");

        EngineMessage started = world.engine.get(world.engine.size() - 2);
        assertThat(started.variables())
                .containsEntry(Variables.NEXT_REVIEW, true)
                .containsEntry(Variables.REVIEW, next.forEngine());
        assertThat(last().name()).isEqualTo(Messages.BROUGHT_FORWARD);
        assertThat(last().variables())
                .containsEntry(Variables.MOVED_DEADLINE_ID, next.id().toString());
    }

    @Test
    void a_concluded_one_is_not_started() {
        DiscussionId id = meeting.red();
        world.discussions.save(world.discussion(id).at(Stage.CONCLUDED));
        int before = world.engine.size();

        assertThat(world.the(RestartDiscussion.class).startAgain(id.value())).isEmpty();
        assertThat(world.engine).hasSize(before);
    }

    private DiscussionId held() {
        DiscussionId id = meeting.red();
        meeting.invite(id);
        meeting.review(id);
        meeting.hold(
                id, Meeting.report(StrategyWorld.NOW, new Urgency.CouldWait(), Seat.PAEDIATRICIAN));
        return id;
    }

    private String startAgain(DiscussionId id) {
        return world.the(RestartDiscussion.class).startAgain(id.value()).orElseThrow();
    }

    private EngineMessage last() {
        return world.engine.getLast();
    }
}
