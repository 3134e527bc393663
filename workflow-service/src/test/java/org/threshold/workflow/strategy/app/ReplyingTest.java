package org.threshold.workflow.strategy.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.strategy.app.Meeting.MANAGER;
import static org.threshold.workflow.strategy.app.Meeting.WORKER;
import static org.threshold.workflow.strategy.app.Meeting.done;
import static org.threshold.workflow.strategy.app.Meeting.refused;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.SystemId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.app.DiscussionPage.Answers;
import org.threshold.workflow.strategy.domain.Coming;
import org.threshold.workflow.strategy.domain.Given;
import org.threshold.workflow.strategy.domain.Reply;
import org.threshold.workflow.strategy.domain.Seat;
import org.threshold.workflow.worklist.Completion;

/** Those who are invited say whether they come, and the quorum is foreseen by it. */
class ReplyingTest {

    private static final Actor POLICE_SYSTEM =
            Actor.system(new SystemId(UUID.randomUUID()), Agency.POLICE);

    private final StrategyWorld world = new StrategyWorld();
    private final Meeting meeting = new Meeting(world);

    @Test
    void a_worker_keeps_what_was_said_on_the_telephone_and_hears_who_is_still_missing() {
        var id = meeting.red();
        done(meeting.invite(id));

        var next = done(replies(WORKER, id, Seat.POLICE, Coming.COMES));

        assertThat(next)
                .contains("not quorate", "a consultant paediatrician")
                .doesNotContain("a police officer");
        assertThat(world.acts()).endsWith("strategy-invitation-answered");
        assertThat(answers(id).replies()).containsExactly(reply(Seat.POLICE, Coming.COMES));
    }

    @Test
    void once_everybody_comes_the_meeting_will_be_quorate() {
        var id = meeting.red();
        done(meeting.invite(id));
        done(replies(WORKER, id, Seat.CHAIR, Coming.COMES));
        done(replies(WORKER, id, Seat.SOCIAL_WORKER, Coming.COMES));
        done(replies(POLICE_SYSTEM, id, Seat.POLICE, Coming.COMES));

        assertThat(done(replies(WORKER, id, Seat.PAEDIATRICIAN, Coming.COMES)))
                .isEqualTo("If those come who say so, the meeting is quorate.");
        assertThat(done(replies(WORKER, id, Seat.PAEDIATRICIAN, Coming.CANNOT_COME)))
                .contains("not quorate");
    }

    @Test
    void an_agencys_system_answers_for_its_own_agency_only() {
        var id = meeting.red();

        var refusals = refused(replies(POLICE_SYSTEM, id, Seat.GP, Coming.CANNOT_COME));

        assertThat(refusals).extracting(Refusal::field).containsExactly("agency");
        assertThat(answers(id).replies()).isEmpty();
    }

    @Test
    void the_next_meeting_is_answered_for_anew_and_one_that_nobody_waits_for_is_not() {
        var id = meeting.red();
        done(meeting.invite(id));
        done(meeting.review(id));
        done(replies(WORKER, id, Seat.PAEDIATRICIAN, Coming.COMES));

        done(meeting.hold(id, Meeting.quorate(StrategyWorld.NOW)));

        assertThat(answers(id)).isEqualTo(new Answers(List.of(), List.of()));
        assertThat(refused(replies(WORKER, id, Seat.PAEDIATRICIAN, Coming.COMES)))
                .extracting(Refusal::problem)
                .containsExactly("No meeting of this discussion is waiting to be held.");
        done(meeting.decideJointly(id));
        done(meeting.distribute(id));
        assertThat(answers(id).replies()).isEmpty();
        done(replies(MANAGER, id, Seat.PAEDIATRICIAN, Coming.COMES));
        assertThat(answers(id).replies()).hasSize(1);
    }

    private Completion replies(Actor who, DiscussionId id, Seat seat, Coming coming) {
        return world.the(ReplyToInvitation.class)
                .handle(who, id, reply(seat, coming))
                .orElseThrow();
    }

    private static Reply reply(Seat seat, Coming coming) {
        return new Reply(Given.there(seat), coming);
    }

    private Answers answers(DiscussionId id) {
        return world.the(ReadDiscussions.class)
                .handle(WORKER, id)
                .orElseThrow()
                .preparation()
                .answers();
    }
}
