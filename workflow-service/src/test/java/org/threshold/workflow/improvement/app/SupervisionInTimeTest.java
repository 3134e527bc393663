package org.threshold.workflow.improvement.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.improvement.app.SupervisionWorld.BABY;
import static org.threshold.workflow.improvement.app.SupervisionWorld.INTO;
import static org.threshold.workflow.improvement.app.SupervisionWorld.MANAGER;
import static org.threshold.workflow.improvement.app.SupervisionWorld.given;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.deadlines.domain.Times;

/** When supervision is to be held on a case, and what settles it (L-3.1.27). */
class SupervisionInTimeTest {

    private static final Instant MONDAY = Times.london("2026-11-23T10:00");
    private static final LocalDate THAT_DAY = LocalDate.parse("2026-11-23");

    private final SupervisionWorld world = new SupervisionWorld(MONDAY);

    @Test
    @Requirement("L-3.1.27")
    void supervision_is_held_on_an_open_case_within_six_weeks_of_its_beginning() {
        world.happens(ChangeKind.REFERRAL, "received");
        world.at(Times.london("2026-12-21T09:59")).looks();
        assertThat(world.steps.waiting()).isEmpty();

        world.at(Times.london("2026-12-21T10:00")).looks();

        assertThat(due()).isEqualTo(Times.london("2027-01-04T10:00"));
        world.looks();
        assertThat(world.steps.waiting()).hasSize(1);
        assertThat(known()).startsWith("No supervision on the case is logged since Monday");
    }

    @Test
    @Requirement("L-3.1.27")
    void after_a_red_event_it_is_held_within_five_working_days() {
        world.red().happens(ChangeKind.NEW_INJURY, "");

        assertThat(due()).isEqualTo(Times.london("2026-11-30T17:00"));
        assertThat(known())
                .isEqualTo("A Red event became known on Monday 23 November 2026 at 10:00.");
        var id = world.steps.only().subject().id();
        assertThat(world.glance().page(id)).isEqualTo("/cases/CP-2041/supervisions/new");
    }

    @Test
    void neither_an_event_of_a_case_that_is_not_red_nor_an_answer_to_the_referrer_asks_for_it() {
        world.happens(ChangeKind.NEW_INJURY, "");
        world.red().happens(ChangeKind.REFERRAL, "decided");

        assertThat(world.steps.waiting()).isEmpty();
    }

    @Test
    void a_red_event_brings_forward_what_is_due_and_puts_nothing_off() {
        world.happens(ChangeKind.REFERRAL, "received");
        world.at(Times.london("2026-12-21T10:00")).looks();
        world.red().happens(ChangeKind.NEW_INJURY, "");

        var limits = world.time.deadlines().of("case-supervision", subject());
        assertThat(limits).hasSize(1);
        assertThat(limits.getFirst().dueAt()).isEqualTo(Times.london("2026-12-30T17:00"));
        assertThat(world.steps.limitsMoved()).containsExactly(limits.getFirst().id());

        world.at(Times.london("2026-12-29T10:00")).happens(ChangeKind.CHILD_ADMITTED, "");
        assertThat(world.time.deadlines().of("case-supervision", subject()).getFirst().dueAt())
                .isEqualTo(Times.london("2026-12-30T17:00"));
    }

    @Test
    @Requirement("L-3.1.27")
    void the_supervision_that_is_logged_settles_it_and_the_weeks_begin_anew() {
        world.red().happens(ChangeKind.NEW_INJURY, "");
        var id = subject();

        var kept = (SupervisionResult.Kept) world.log().handle(MANAGER, BABY, given(THAT_DAY));

        assertThat(world.steps.waiting()).isEmpty();
        assertThat(world.time.deadlines().of("case-supervision", id))
                .noneMatch(one -> one.isOpen());
        assertThat(kept.nextBy()).isEqualTo("2027-01-04");
        world.at(Times.london("2026-12-21T10:00")).looks();
        assertThat(world.steps.waiting()).hasSize(1);
    }

    @Test
    void one_that_was_held_before_the_red_event_does_not_settle_it() {
        world.red().happens(ChangeKind.NEW_INJURY, "");

        var kept =
                (SupervisionResult.Kept)
                        world.log().handle(MANAGER, BABY, given(THAT_DAY.minusDays(1)));

        assertThat(world.held).hasSize(1);
        assertThat(world.steps.waiting()).hasSize(1);
        assertThat(kept.nextBy()).isEqualTo("2026-11-30");
    }

    @Test
    @Requirement("L-3.1.27")
    void the_step_is_done_by_writing_it_down_and_a_late_comer_is_told() {
        world.red().happens(ChangeKind.NEW_INJURY, "");
        var task = world.steps.only();
        assertThat(world.log().handle(MANAGER, task, given(THAT_DAY.plusDays(1))))
                .isInstanceOf(SupervisionResult.Refused.class);
        assertThat(world.steps.waiting()).hasSize(1);

        assertThat(world.log().handle(MANAGER, task, given(THAT_DAY)))
                .isInstanceOf(SupervisionResult.Kept.class);

        assertThat(world.held).hasSize(1);
        assertThat(world.steps.waiting()).isEmpty();
        assertThat(world.log().handle(MANAGER, task, given(THAT_DAY)))
                .isInstanceOf(SupervisionResult.Gone.class);
    }

    @Test
    void a_case_that_joins_another_has_its_red_event_supervised_there() {
        world.red().happens(ChangeKind.NEW_INJURY, "");
        var before = subject();

        world.joins();

        assertThat(subject()).isNotEqualTo(before);
        assertThat(world.steps.only().subject().cases()).isEqualTo(List.of(INTO.value()));
        assertThat(world.time.deadlines().of("case-supervision", before))
                .noneMatch(one -> one.isOpen());
    }

    private UUID subject() {
        return world.steps.only().subject().id();
    }

    private Instant due() {
        return world.steps.only(LogSupervision.STEP).due().dueAt();
    }

    private String known() {
        return world.glance().known(subject()).getFirst();
    }
}
