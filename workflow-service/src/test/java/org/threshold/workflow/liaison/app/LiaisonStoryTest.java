package org.threshold.workflow.liaison.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.liaison.app.LiaisonWorld.DUTY;
import static org.threshold.workflow.liaison.app.LiaisonWorld.MANAGER;
import static org.threshold.workflow.liaison.app.LiaisonWorld.PRACTICE;
import static org.threshold.workflow.liaison.domain.ALiaison.MONDAY;
import static org.threshold.workflow.liaison.domain.ALiaison.TODAY;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.liaison.domain.Liaison;
import org.threshold.workflow.liaison.domain.LiaisonId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;

/**
 * The liaisons of a practice over some months: planned, held, not held, and who is told (R-GP-1).
 */
class LiaisonStoryTest {

    private static final String HOLD = "hold-liaison";
    private static final String TELL = "tell-named-gp";

    private final LiaisonWorld world = new LiaisonWorld();

    @Test
    @Requirement("R-GP-1")
    void the_first_is_work_under_the_limit_of_a_month() {
        world.planned(TODAY.plusDays(7));

        assertThat(world.steps.only(HOLD).subject().cases()).isEmpty();
        assertThat(limit(HOLD).dueAt()).isEqualTo(Instant.parse("2026-12-23T17:00:00Z"));
    }

    @Test
    @Requirement("R-GP-1")
    void the_next_is_due_a_month_after_each_that_took_place() {
        Liaison one = world.planned(TODAY);

        var answer = world.at(MONDAY.plus(Duration.ofDays(2))).held(one, TODAY.plusDays(1));

        assertThat(answer).isInstanceOf(LiaisonResult.Kept.class);
        assertThat(limit(HOLD).dueAt()).isEqualTo(Instant.parse("2026-12-24T17:00:00Z"));
        assertThat(world.limits()).filteredOn(it -> !it.isOpen()).hasSize(1);
        assertThat(world.steps.waiting()).hasSize(1);
    }

    @Test
    @Requirement("R-GP-1")
    void one_that_does_not_take_place_is_kept_though_it_has_no_new_date() {
        Liaison one = world.planned(TODAY);

        var answer = world.notHeld(one, Optional.empty());

        assertThat(refusals(answer)).extracting(Refusal::field).containsExactly("newDate");
        assertThat(refusals(answer).getFirst().remedy()).isNotBlank();
        assertThat(world.rows.find(one.id()).orElseThrow().isNotHeld()).isTrue();
        assertThat(world.rows.planned(one.series().id())).isEmpty();
    }

    @Test
    @Requirement("R-GP-1")
    void the_new_date_may_follow_and_the_limit_does_not_move() {
        Liaison one = world.planned(TODAY);
        Instant due = limit(HOLD).dueAt();
        world.notHeld(one, Optional.empty());

        var answer = world.notHeld(one, Optional.of(TODAY.plusDays(40)));

        assertThat(world.next().plannedOn()).isEqualTo(TODAY.plusDays(40));
        assertThat(limit(HOLD).dueAt()).isEqualTo(due);
        assertThat(((LiaisonResult.Kept) answer).next())
                .contains("later than a month", "23 December 2026");
        assertThat(world.steps.of(one.series().id().value())).containsExactly(HOLD);
        assertThat(world.notHeld(one, Optional.empty())).isInstanceOf(LiaisonResult.Kept.class);
    }

    @Test
    @Requirement("R-GP-1")
    void of_two_in_a_row_the_named_gp_is_told_under_a_limit() {
        Liaison one = world.planned(TODAY);
        world.notHeld(one, Optional.of(TODAY.plusDays(1)));
        assertThat(world.steps.of(one.series().id().value())).doesNotContain(TELL);

        world.notHeld(world.next(), Optional.empty());

        assertThat(world.steps.only(TELL).candidates())
                .containsExactlyInAnyOrder(Role.TEAM_MANAGER, Role.SERVICE_MANAGER);
        assertThat(limit(TELL).limit().code()).isEqualTo(LimitCode.LIAISON_NAMED_GP);
    }

    @Test
    void the_named_gp_is_told_when_somebody_says_whom_they_spoke_to() {
        Liaison one = world.planned(TODAY);
        world.notHeld(one, Optional.of(TODAY));
        world.notHeld(world.next(), Optional.of(TODAY));
        var series = one.series().id();

        assertThat(world.tell.handle(MANAGER, series, " ", ""))
                .isInstanceOf(Completion.Refused.class);
        assertThat(world.tell.handle(MANAGER, series, "Dr Grey", "She will chair it."))
                .isInstanceOf(Completion.Done.class);
        assertThat(world.steps.of(series.value())).containsExactly(HOLD);
        assertThat(world.limits()).filteredOn(Deadline::isOpen).hasSize(1);
        assertThat(world.rows.told(series)).extracting("spokeTo").containsExactly("Dr Grey");
        assertThat(world.tell.handle(MANAGER, series, "Dr Grey", ""))
                .isInstanceOf(Completion.Gone.class);
    }

    @Test
    @Requirement("R-GP-1")
    void one_that_took_place_between_breaks_the_row() {
        Liaison one = world.planned(TODAY);
        world.notHeld(one, Optional.of(TODAY));
        world.held(world.next(), TODAY);
        world.at(MONDAY.plus(Duration.ofDays(20))).planned(TODAY.plusDays(21));

        world.notHeld(world.next(), Optional.empty());

        assertThat(world.steps.of(one.series().id().value())).containsExactly(HOLD);
    }

    @Test
    void a_practice_has_one_to_come_and_says_where_to_move_it() {
        world.planned(TODAY);

        var answer = world.plan.handle(DUTY, PRACTICE, Optional.of(TODAY.plusDays(3)));

        assertThat(refusals(answer)).extracting(Refusal::field).containsExactly("on");
    }

    @Test
    void what_took_place_is_not_undone_and_what_did_not_is_not_held() {
        Liaison held = world.planned(TODAY);
        world.held(held, TODAY);
        Liaison not = world.planned(TODAY);
        world.notHeld(not, Optional.empty());

        assertThat(refusals(world.notHeld(held, Optional.of(TODAY)))).hasSize(1);
        assertThat(refusals(world.held(not, TODAY))).hasSize(1);
        assertThat(world.held(held, TODAY)).isInstanceOf(LiaisonResult.Kept.class);
        assertThat(world.limits()).hasSize(2);
    }

    @Test
    void its_task_says_that_it_took_place_or_that_none_is_planned() {
        Liaison one = world.planned(TODAY);
        var series = one.series().id();

        assertThat(world.holdNext.handle(DUTY, series, Optional.empty()))
                .isInstanceOf(Completion.Refused.class);
        assertThat(world.holdNext.handle(DUTY, series, Optional.of(TODAY)))
                .isInstanceOf(Completion.Done.class);
        assertThat(world.holdNext.handle(DUTY, series, Optional.of(TODAY)))
                .isInstanceOf(Completion.Refused.class);
        assertThat(world.rows.find(one.id()).orElseThrow().isHeld()).isTrue();
    }

    @Test
    void whoever_is_told_that_it_is_late_sees_which_practice_and_whether_a_date_is_planned() {
        Liaison one = world.planned(TODAY);
        UUID id = one.series().id().value();

        assertThat(world.glance.known(id)).anyMatch(line -> line.contains(PRACTICE));
        assertThat(world.glance.page(id)).isEqualTo("/liaisons/" + one.id());
        world.notHeld(one, Optional.empty());
        assertThat(world.glance.known(id)).contains("No date is planned.");
        assertThat(world.glance.page(id)).isEqualTo("/liaisons");
        assertThat(world.glance.kind()).isEqualTo("practice-liaison");
        assertThat(world.glance.known(UUID.randomUUID())).isEmpty();
    }

    @Test
    void nothing_is_there_and_nobody_without_the_role_may() {
        var nothing = new LiaisonId(UUID.randomUUID());
        var operator = Actors.in(Role.OPERATOR);

        assertThat(world.cancel.handle(DUTY, nothing, given()))
                .isInstanceOf(LiaisonResult.NothingThere.class);
        assertThat(world.considered(nothing, 1)).isInstanceOf(LiaisonResult.NothingThere.class);
        assertThat(world.read.one(DUTY, nothing)).isEmpty();
        assertThatThrownBy(() -> world.plan.handle(operator, PRACTICE, Optional.of(TODAY)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> world.read.all(operator)).isInstanceOf(AccessRefused.class);
    }

    private static CancelLiaison.Given given() {
        return new CancelLiaison.Given("", Optional.empty());
    }

    private Deadline limit(String step) {
        return world.limits().stream()
                .filter(it -> it.isOpen() && it.waiting().step().equals(step))
                .findFirst()
                .orElseThrow();
    }

    private static List<Refusal> refusals(LiaisonResult answer) {
        return answer instanceof LiaisonResult.Refused(var refusals) ? refusals : List.of();
    }
}
