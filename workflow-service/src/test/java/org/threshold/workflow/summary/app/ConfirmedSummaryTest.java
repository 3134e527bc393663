package org.threshold.workflow.summary.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.summary.app.SummaryWorld.BABY;
import static org.threshold.workflow.summary.app.SummaryWorld.INTO;
import static org.threshold.workflow.summary.app.SummaryWorld.WORKER;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.deadlines.domain.Times;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.summary.domain.Summary;

/** Somebody confirms the summary of a case every three months, and after a Red event. */
class ConfirmedSummaryTest {

    private static final Instant MONDAY = Times.london("2026-11-23T10:00");

    private final SummaryWorld world = new SummaryWorld(MONDAY);

    @Test
    @Requirement({"R-4.2-7c", "R-ASC-4"})
    void an_open_case_is_summed_up_within_three_months_of_its_beginning() {
        world.happens(ChangeKind.REFERRAL, "received");
        world.at(Times.london("2027-02-09T16:59")).looks();
        assertThat(world.steps.waiting()).isEmpty();

        world.at(Times.london("2027-02-09T17:00")).looks();

        assertThat(world.steps.only(ConfirmSummary.STEP).due().dueAt())
                .isEqualTo(Times.london("2027-02-23T17:00"));
        world.looks();
        assertThat(world.steps.waiting()).hasSize(1);
    }

    @Test
    @Requirement({"R-4.2-7c", "R-ASC-4"})
    void a_red_event_has_it_confirmed_by_the_next_working_day() {
        world.red().happens(ChangeKind.NEW_INJURY, "");

        assertThat(world.steps.only(ConfirmSummary.STEP).due().dueAt())
                .isEqualTo(Times.london("2026-11-24T17:00"));
        assertThat(world.glance().known(world.steps.only().subject().id()))
                .containsExactly("A Red event became known on Monday 23 November 2026 at 10:00.");
        assertThat(world.glance().page(world.steps.only().subject().id()))
                .isEqualTo("/cases/CP-2041/summary");
    }

    @Test
    void neither_an_event_of_a_case_that_is_not_red_nor_an_answer_to_the_referrer_does() {
        world.happens(ChangeKind.NEW_INJURY, "");
        world.red().happens(ChangeKind.REFERRAL, "decided");

        assertThat(world.steps.waiting()).isEmpty();
    }

    @Test
    void a_red_event_brings_forward_what_is_due_and_a_later_one_puts_nothing_off() {
        world.happens(ChangeKind.REFERRAL, "received");
        world.at(Times.london("2027-02-10T10:00")).looks();
        world.red().happens(ChangeKind.NEW_INJURY, "");
        world.at(Times.london("2027-02-11T09:00")).happens(ChangeKind.CHILD_ADMITTED, "");

        var due = world.time.deadlines().of("case-summary", world.steps.only().subject().id());
        assertThat(due).hasSize(1);
        assertThat(due.getFirst().dueAt()).isEqualTo(Times.london("2027-02-11T17:00"));
        assertThat(world.steps.limitsMoved()).containsExactly(due.getFirst().id());
    }

    @Test
    @Requirement({"R-4.2-7c", "R-ASC-4"})
    void what_is_confirmed_holds_until_the_next_red_event_and_old_versions_stay() {
        world.red().happens(ChangeKind.REFERRAL, "received");
        confirmed("A baby was hurt.");
        assertThat(world.steps.waiting()).isEmpty();
        assertThat(holds()).isTrue();

        world.at(MONDAY.plusSeconds(60)).happens(ChangeKind.NEW_INJURY, "");
        assertThat(holds()).isFalse();
        assertThat(world.steps.waiting()).hasSize(1);

        confirmed("Twice.");
        assertThat(holds()).isTrue();
        assertThat(sheet().versions())
                .extracting(Summary::words)
                .containsExactly("Twice.", "A baby was hurt.");
        assertThat(world.audit)
                .extracting(AuditEntry::what)
                .contains("summary-confirmed", "summary-read");
    }

    @Test
    void the_three_months_begin_anew_with_each_confirmation() {
        world.happens(ChangeKind.REFERRAL, "received");
        world.at(Times.london("2027-01-11T10:00"));
        confirmed("A baby was hurt.");

        world.at(Times.london("2027-02-23T17:00")).looks();
        assertThat(world.steps.waiting()).isEmpty();
        assertThat(sheet().standing().dueAt()).isEqualTo(Times.london("2027-04-09T17:00"));
    }

    @Test
    void the_step_is_done_by_confirming_and_a_late_comer_is_told() {
        world.red().happens(ChangeKind.NEW_INJURY, "");
        var task = world.steps.only();
        assertThat(world.confirm().handle(WORKER, task, "")).isInstanceOf(Confirming.Refused.class);
        assertThat(world.steps.waiting()).hasSize(1);

        assertThat(world.confirm().handle(WORKER, task, "A baby was hurt."))
                .isInstanceOf(Confirming.Confirmed.class);

        assertThat(world.steps.waiting()).isEmpty();
        assertThat(world.time.deadlines().of("case-summary", task.subject().id()))
                .noneMatch(one -> one.isOpen());
        assertThat(world.confirm().handle(WORKER, task, "Late."))
                .isInstanceOf(Confirming.Gone.class);
    }

    @Test
    void it_is_confirmed_as_it_stands_by_whoever_may() {
        confirmed("A baby was hurt.");
        var manager = Actors.in(Role.TEAM_MANAGER);
        assertThat(world.confirm().handle(manager, BABY, ""))
                .isInstanceOf(Confirming.Confirmed.class);

        assertThat(sheet().versions().getFirst().words()).isEqualTo("A baby was hurt.");
        assertThat(sheet().versions().getFirst().confirmed().as()).isEqualTo(Role.TEAM_MANAGER);
        var ward = Actors.in(Role.WARD);
        assertThatThrownBy(() -> world.confirm().handle(ward, BABY, "x"))
                .isInstanceOf(AccessRefused.class);
        assertThat(world.confirm().handle(WORKER, new CaseRef("CP-9"), "x"))
                .isInstanceOf(Confirming.NotThere.class);
        assertThat(world.read().of(WORKER, new CaseRef("CP-9"))).isEmpty();
    }

    @Test
    void a_case_that_joins_another_has_its_red_event_summed_up_there() {
        world.red().happens(ChangeKind.NEW_INJURY, "");
        var before = world.steps.only().subject().id();

        world.joins();

        var after = world.steps.only().subject();
        assertThat(after.id()).isNotEqualTo(before);
        assertThat(after.cases()).isEqualTo(List.of(INTO.value()));
        assertThat(world.time.deadlines().of("case-summary", before))
                .noneMatch(one -> one.isOpen());
    }

    private void confirmed(String words) {
        assertThat(world.confirm().handle(WORKER, BABY, words))
                .isInstanceOf(Confirming.Confirmed.class);
    }

    private boolean holds() {
        return sheet().standing().holds(world.now());
    }

    private SummarySheet sheet() {
        return world.read().of(WORKER, BABY).orElseThrow();
    }
}
