package org.threshold.workflow.strategy.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.strategy.app.Meeting.SERGEANT;
import static org.threshold.workflow.strategy.app.Meeting.done;
import static org.threshold.workflow.strategy.app.Meeting.everyCheck;
import static org.threshold.workflow.strategy.app.Meeting.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.SystemId;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.domain.CheckAnswer;
import org.threshold.workflow.strategy.domain.PoliceCheck;
import org.threshold.workflow.worklist.Completion;

/** R-TVP-3a: a sergeant reviews the secondary enquiries; what is missing keeps the task open. */
class PreparingTest {

    private final StrategyWorld world = new StrategyWorld();
    private final Meeting meeting = new Meeting(world);

    private Completion reviewed(DiscussionId id, Actor who) {
        return world.the(ReviewPreparation.class).handle(who, id, everyCheck());
    }

    @Test
    void a_sergeants_review_ends_the_task_and_the_discussion_need_not_be_urgent() {
        var id = meeting.red();

        done(meeting.review(id));

        assertThat(world.discussion(id).progress().prepared()).isTrue();
        assertThat(world.the(DiscussionLimits.class).open(id, DiscussionSteps.REVIEW_PREPARATION))
                .isEmpty();
        assertThat(world.steps.waiting(id)).containsExactly(DiscussionSteps.INVITE);
        assertThat(world.acts()).endsWith("police-preparation-reviewed");
        done(meeting.invite(id));
        done(meeting.hold(id, Meeting.quorate(StrategyWorld.NOW)));
    }

    @Test
    void what_is_missing_keeps_the_task_open_and_what_was_given_is_kept() {
        var id = meeting.red();
        var first = everyCheck().subList(0, 1);

        var refused = refused(world.the(ReviewPreparation.class).handle(SERGEANT, id, first));

        assertThat(refused)
                .anySatisfy(one -> assertThat(one.problem()).contains("No address is checked"))
                .anySatisfy(one -> assertThat(one.problem()).contains("Police National Database"));
        assertThat(world.preparations.checks(id)).isEqualTo(first);
        assertThat(world.steps.waiting(id)).contains(DiscussionSteps.REVIEW_PREPARATION);
        assertThat(world.discussion(id).progress().prepared()).isFalse();
        var rest = everyCheck().subList(1, everyCheck().size());
        done(world.the(ReviewPreparation.class).handle(SERGEANT, id, rest));
    }

    @Test
    void a_check_that_is_outstanding_keeps_the_task_open_until_it_is_made() {
        var id = meeting.red();
        var all = new ArrayList<>(everyCheck());
        var pnc = all.removeFirst();
        var waiting =
                new PoliceCheck(pnc.subject(), pnc.kind(), new CheckAnswer.Outstanding("Down."));
        all.add(waiting);

        refused(world.the(ReviewPreparation.class).handle(SERGEANT, id, all));

        assertThat(world.preparations.checks(id)).contains(waiting);
        done(world.the(ReviewPreparation.class).handle(SERGEANT, id, List.of(pnc)));
    }

    @Test
    void nobody_but_the_police_reviews_it() {
        var id = meeting.red();
        var system = Actor.system(new SystemId(UUID.randomUUID()), Agency.POLICE);
        var constable =
                new Actor(
                        new StaffId(UUID.randomUUID()), Agency.POLICE, Set.of(Role.AGENCY_CLIENT));

        for (var who : List.of(system, constable, Meeting.MANAGER, Meeting.WORKER)) {
            assertThatThrownBy(() -> reviewed(id, who)).isInstanceOf(AccessRefused.class);
        }
        assertThat(world.preparations.checks(id)).isEmpty();
        done(reviewed(id, StrategyWorld.staff(Role.DUTY_INSPECTOR)));
    }

    @Test
    void a_second_review_comes_too_late() {
        var id = meeting.red();
        done(meeting.review(id));

        assertThat(meeting.review(id)).isInstanceOf(Completion.Gone.class);
    }
}
