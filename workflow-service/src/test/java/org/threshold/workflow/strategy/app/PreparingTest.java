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
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.SystemId;
import org.threshold.workflow.people.Address;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.FamilyToday;
import org.threshold.workflow.people.FamilyToday.HomeToday;
import org.threshold.workflow.people.FamilyToday.Relation;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.domain.CheckAnswer;
import org.threshold.workflow.strategy.domain.CheckSubject;
import org.threshold.workflow.strategy.domain.CheckSubject.Kind;
import org.threshold.workflow.strategy.domain.LeftOut;
import org.threshold.workflow.strategy.domain.PoliceCheck;
import org.threshold.workflow.strategy.domain.Preparation;
import org.threshold.workflow.worklist.Completion;

/** R-TVP-3a: a sergeant reviews the secondary enquiries; what is missing keeps the task open. */
class PreparingTest {

    private final StrategyWorld world = new StrategyWorld();
    private final Meeting meeting = new Meeting(world);

    private Completion reviewed(DiscussionId id, Actor who) {
        return world.the(ReviewPreparation.class).handle(who, id, Preparation.of(everyCheck()));
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

        var refused =
                refused(
                        world.the(ReviewPreparation.class)
                                .handle(SERGEANT, id, Preparation.of(first)));

        assertThat(refused)
                .anySatisfy(one -> assertThat(one.problem()).contains("No address is checked"))
                .anySatisfy(one -> assertThat(one.problem()).contains("Police National Database"));
        assertThat(world.preparations.checks(id)).isEqualTo(first);
        assertThat(world.steps.waiting(id)).contains(DiscussionSteps.REVIEW_PREPARATION);
        assertThat(world.discussion(id).progress().prepared()).isFalse();
        var rest = everyCheck().subList(1, everyCheck().size());
        done(world.the(ReviewPreparation.class).handle(SERGEANT, id, Preparation.of(rest)));
    }

    @Test
    void a_check_that_is_outstanding_keeps_the_task_open_until_it_is_made() {
        var id = meeting.red();
        var all = new ArrayList<>(everyCheck());
        var pnc = all.removeFirst();
        var waiting =
                new PoliceCheck(pnc.subject(), pnc.kind(), new CheckAnswer.Outstanding("Down."));
        all.add(waiting);

        refused(world.the(ReviewPreparation.class).handle(SERGEANT, id, Preparation.of(all)));

        assertThat(world.preparations.checks(id)).contains(waiting);
        done(world.the(ReviewPreparation.class).handle(SERGEANT, id, Preparation.of(List.of(pnc))));
    }

    @Test
    @Requirement("R-TVP-3a")
    void whoever_the_case_knows_is_checked_or_left_out_with_a_reason() {
        var id = meeting.red();
        knowsMother(id);

        var missing = refused(meeting.review(id));

        assertThat(missing)
                .extracting(Refusal::problem)
                .containsExactly(
                        "The case knows an adult that is neither checked nor left out: Mia Carr.",
                        "The case knows an address that is neither checked nor left out: 2 Mill"
                                + " Lane.");
        assertThat(world.acts()).endsWith("police-preparation-compared");
        assertThat(world.steps.waiting(id)).contains(DiscussionSteps.REVIEW_PREPARATION);
        var left =
                List.of(
                        new LeftOut(new CheckSubject(Kind.ADULT, "Mia Carr"), "Dead since 2019."),
                        new LeftOut(new CheckSubject(Kind.ADDRESS, "2 Mill Lane"), "Burnt down."));
        done(
                world.the(ReviewPreparation.class)
                        .handle(SERGEANT, id, new Preparation(List.of(), left)));
    }

    private void knowsMother(DiscussionId id) {
        var mother =
                new PersonView(
                        new PersonId(UUID.randomUUID()),
                        "Mia Carr",
                        new Born.Unknown(),
                        PersonKind.ADULT);
        var with = List.of(new Relation(mother, List.of("mother"), false));
        var home = new HomeToday(Address.of("2 Mill Lane"), with);
        var child = world.discussion(id).children().getFirst().person();
        var view = world.family.view(child).orElseThrow();
        world.families.put(child, new FamilyToday(view, List.of(), List.of(home), List.of()));
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
