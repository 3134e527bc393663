package org.threshold.workflow.gp.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.Told;
import org.threshold.workflow.gp.domain.PracticeGiven;
import org.threshold.workflow.gp.domain.SearchEnd;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.GpPractice.NotRegistered;
import org.threshold.workflow.people.GpPractice.RegisteredAt;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.ParentStanding.KnownParent;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.worklist.Completion;

/** A case without a GP (L-3.1.21). */
class FindPracticeTest {

    private static final PracticeGiven REGISTERED =
            new PracticeGiven(SearchEnd.REGISTERED, "K82001", "");
    private static final PracticeGiven NOWHERE =
            new PracticeGiven(SearchEnd.NOT_REGISTERED, "", "");

    private final PracticeWorld world = new PracticeWorld();

    @BeforeEach
    void theBabyIsReferredAndNobodyKnowsItsGp() {
        world.referred();
    }

    @Test
    @Requirement({"L-3.1.21", "R-4.2-5a"})
    void a_case_with_no_gp_recorded_raises_a_task_of_four_hours() {
        assertThat(world.steps.only().step()).isEqualTo("find-practice");
        assertThat(world.steps.only().due().dueAt())
                .isEqualTo(PracticeWorld.NIGHT.plus(Duration.ofHours(4)));
        assertThat(world.steps.only().subject().cases()).containsExactly(world.baby.value());
    }

    @Test
    void what_happens_next_asks_nobody_again() {
        world.referred();

        assertThat(world.steps.waiting()).hasSize(1);
    }

    @Test
    void a_case_whose_gp_is_recorded_asks_nobody() {
        var known = new PracticeWorld();
        known.practices.put(PracticeWorld.BABY, new RegisteredAt("K82001"));

        known.referred();

        assertThat(known.steps.waiting()).isEmpty();
        assertThat(known.concerns).isEmpty();
    }

    @Test
    void the_gp_of_a_child_who_is_not_born_is_not_looked_for() {
        var unborn = new PracticeWorld();
        unborn.born = new Born.Estimated(unborn.today().plusDays(1), unborn.today().plusDays(30));

        unborn.referred();

        assertThat(unborn.steps.waiting()).isEmpty();
    }

    @Test
    @Requirement("L-3.1.21")
    void a_parent_who_becomes_known_without_a_gp_is_looked_for_and_so_is_a_carer() {
        world.parents.put(ParentRole.MOTHER, new KnownParent(PracticeWorld.MOTHER));
        world.heard.recorded(
                PracticeWorld.WORKER,
                PracticeWorld.BABY,
                ParentRole.MOTHER,
                new KnownParent(PracticeWorld.MOTHER));
        world.carers.add(PracticeWorld.AUNT);
        world.referred();

        assertThat(world.rows.of(world.baby))
                .extracting(one -> one.about().person())
                .containsExactly(PracticeWorld.AUNT, PracticeWorld.MOTHER, PracticeWorld.BABY);
        assertThat(world.steps.waiting()).hasSize(3);
    }

    @Test
    void nobody_looks_any_more_for_whoever_turns_out_not_to_be_a_parent() {
        world.parents.put(ParentRole.FATHER, new KnownParent(PracticeWorld.AUNT));
        world.referred();
        world.parents.put(ParentRole.FATHER, new KnownParent(PracticeWorld.MOTHER));
        world.heard.recorded(
                PracticeWorld.WORKER,
                PracticeWorld.BABY,
                ParentRole.FATHER,
                new KnownParent(PracticeWorld.MOTHER));

        assertThat(world.end(PracticeWorld.AUNT)).contains(SearchEnd.NOT_NEEDED);
        assertThat(world.end(PracticeWorld.MOTHER)).isEmpty();
        assertThat(world.steps.waiting()).hasSize(2);
    }

    @Test
    @Requirement("L-3.1.21")
    void whoever_turns_out_to_be_a_parent_after_all_is_looked_for_again() {
        parent(ParentRole.FATHER, PracticeWorld.AUNT);
        parent(ParentRole.FATHER, PracticeWorld.MOTHER);
        assertThat(world.end(PracticeWorld.AUNT)).contains(SearchEnd.NOT_NEEDED);

        parent(ParentRole.FATHER, PracticeWorld.AUNT);

        assertThat(world.end(PracticeWorld.AUNT)).isEmpty();
        assertThat(world.end(PracticeWorld.MOTHER)).contains(SearchEnd.NOT_NEEDED);
    }

    private void parent(ParentRole role, PersonId person) {
        world.parents.put(role, new KnownParent(person));
        world.heard.recorded(
                PracticeWorld.WORKER, PracticeWorld.BABY, role, new KnownParent(person));
    }

    @Test
    @Requirement("L-3.1.21")
    void the_practice_that_was_found_is_recorded_and_ends_it() {
        assertThat(world.find(REGISTERED)).isInstanceOf(Completion.Done.class);

        assertThat(world.practices.get(PracticeWorld.BABY)).isEqualTo(new RegisteredAt("K82001"));
        assertThat(world.end(PracticeWorld.BABY)).contains(SearchEnd.REGISTERED);
        assertThat(world.steps.waiting()).isEmpty();
        assertThat(world.limit().isOpen()).isFalse();
        assertThat(world.concerns).isEmpty();
        assertThat(world.find(REGISTERED)).isInstanceOf(Completion.Gone.class);
    }

    @Test
    @Requirement({"L-3.1.21", "R-4.2-5a"})
    void that_the_child_is_registered_nowhere_is_itself_a_concern_once() {
        assertThat(world.find(NOWHERE)).isInstanceOf(Completion.Done.class);

        assertThat(world.practices.get(PracticeWorld.BABY)).isEqualTo(new NotRegistered());
        assertThat(world.concerns)
                .containsExactly(
                        world.baby
                                + ": The child is not registered with a GP practice. Nobody holds the"
                                + " health record, and no GP hears of what happens.");
    }

    @Test
    @Requirement("L-3.1.21")
    void whoever_was_referred_as_registered_nowhere_is_a_concern_at_once_and_not_looked_for() {
        var nowhere = new PracticeWorld();
        nowhere.practices.put(PracticeWorld.BABY, new NotRegistered());

        nowhere.referred();
        nowhere.referred();

        assertThat(nowhere.concerns).hasSize(1);
        assertThat(nowhere.steps.waiting()).isEmpty();
    }

    @Test
    void that_nobody_could_say_is_kept_with_whom_somebody_asked() {
        var asked = new PracticeGiven(SearchEnd.NOT_KNOWN, "", "The mother and the ward.");

        assertThat(world.find(asked)).isInstanceOf(Completion.Done.class);

        assertThat(world.end(PracticeWorld.BABY)).contains(SearchEnd.NOT_KNOWN);
        assertThat(world.steps.waiting()).isEmpty();
        assertThat(world.practices).isEmpty();
    }

    @Test
    void what_is_refused_changes_nothing() {
        assertThat(world.find(new PracticeGiven(SearchEnd.REGISTERED, "Dr Hill", "")))
                .isInstanceOf(Completion.Refused.class);

        assertThat(world.end(PracticeWorld.BABY)).isEmpty();
        assertThat(world.steps.waiting()).hasSize(1);
    }

    @Test
    void what_somebody_records_on_the_persons_page_ends_it_too_with_its_concern() {
        world.recorded.recorded(PracticeWorld.WORKER, PracticeWorld.BABY, new NotRegistered());

        assertThat(world.end(PracticeWorld.BABY)).contains(SearchEnd.NOT_REGISTERED);
        assertThat(world.steps.waiting()).isEmpty();
        assertThat(world.limit().isOpen()).isFalse();
        assertThat(world.concerns).hasSize(1);
    }

    @Test
    void while_nobody_has_found_it_in_the_night_the_night_is_told() {
        assertThat(world.climbed()).contains(Told.EDT_WORKER);
    }

    @Test
    void whoever_works_with_no_family_records_no_practice() {
        assertThatThrownBy(
                        () ->
                                world.find.handle(
                                        Actors.in(Role.OPERATOR), world.only().id(), REGISTERED))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void it_is_found_under_the_case_that_stays_open() {
        var into = world.joins();

        assertThat(world.rows.of(world.baby)).isEmpty();
        assertThat(world.rows.of(into)).hasSize(1);
        assertThat(List.copyOf(world.steps.of(world.rows.of(into).getFirst().id().value())))
                .isEmpty();
    }
}
