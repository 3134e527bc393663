package org.threshold.workflow.deadlines.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.deadlines.domain.Times.london;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.deadlines.Climb;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.HeldRung;
import org.threshold.workflow.deadlines.HeldRungs;
import org.threshold.workflow.deadlines.HoldNextRung.By;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.RungReached;
import org.threshold.workflow.deadlines.RungStanding;
import org.threshold.workflow.deadlines.Told;
import org.threshold.workflow.deadlines.Waiting;

/** What holding a rung promises over every store. */
public abstract class HoldContract {

    private static final Instant ASKED = london("2026-11-24T10:00");
    private static final Instant LIMIT = london("2026-11-24T10:30");
    private static final Instant TOP = london("2026-11-24T11:00");
    private static final Instant HELD = london("2026-11-24T11:30");

    private static final Actor SERGEANT = Actors.in(Role.POLICE_REFERRAL_SERGEANT);

    private final String caseRef = "CP-" + UUID.randomUUID();
    private final List<RungReached> heard = new ArrayList<>();
    private final DeadlinesInMemory parts;
    private final RungHolds holds;
    private final HeldRungs held;

    /** A store under test, what keeps the holds, and what reads them. */
    public record Kept(DeadlineStore store, RungHolds holds, HeldRungs held) {}

    protected HoldContract(Kept kept) {
        this.parts = new DeadlinesInMemory(ASKED, kept.store()).heardBy(heard::add);
        this.holds = kept.holds();
        this.held = kept.held();
    }

    @Test
    void the_timer_of_the_rung_finds_nothing_due_and_is_given_the_later_instant() {
        var limit = passed();

        hold(limit, LIMIT.plusSeconds(60));

        assertThat(climbAt(limit, TOP)).isEqualTo(new Climb.StillWaiting(List.of(), HELD));
        assertThat(heard).hasSize(1);
    }

    @Test
    void when_the_hold_is_over_the_next_one_is_told() {
        var limit = passed();
        hold(limit, LIMIT);

        climbAt(limit, HELD);

        assertThat(heard.getLast().told()).containsExactly(Told.DUTY_INSPECTOR);
        assertThat(heard.getLast().deadline().dueAt()).isEqualTo(LIMIT);
        assertThat(mine(limit)).isEmpty();
    }

    @Test
    void a_second_acknowledgement_holds_nothing_more() {
        var limit = passed();

        var first = hold(limit, LIMIT);
        var second = hold(limit, LIMIT.plusSeconds(1200));

        assertThat(first).map(HeldRung::until).contains(HELD);
        assertThat(second).isEmpty();
        assertThat(parts.deadlines().find(limit.id()).orElseThrow().nextRungAt()).contains(HELD);
        assertThat(parts.audit()).filteredOn(one -> one.what().equals("rung-held")).hasSize(1);
    }

    @Test
    void the_audit_says_which_rung_is_held_until_when_and_for_whom() {
        var limit = passed();

        hold(limit, LIMIT);

        assertThat(parts.audit().getLast())
                .extracting(AuditEntry::who, AuditEntry::what, AuditEntry::cases, AuditEntry::why)
                .containsExactly(
                        SERGEANT,
                        "rung-held",
                        List.of(caseRef),
                        "Rung 2, due 2026-11-24T11:00:00Z, held until 2026-11-24T11:30:00Z for the"
                                + " police-referral-sergeant, who has it");
    }

    @Test
    void whoever_has_it_is_shown_it_and_nobody_else() {
        var limit = passed();

        hold(limit, LIMIT);

        assertThat(mine(limit))
                .singleElement()
                .isEqualTo(held.of(limit.id()).orElseThrow())
                .satisfies(
                        one -> {
                            assertThat(one.until()).isEqualTo(HELD);
                            assertThat(one.told()).containsExactly(Told.DUTY_INSPECTOR);
                            assertThat(one.deadline().isOverdue(LIMIT)).isTrue();
                        });
        assertThat(held.of(Set.of(Role.TEAM_MANAGER), 500))
                .noneMatch(one -> one.deadline().id().equals(limit.id()));
    }

    @Test
    void what_is_done_is_held_no_more() {
        var limit = passed();
        hold(limit, LIMIT);

        parts.deadlines().met(limit.id());

        assertThat(mine(limit)).isEmpty();
        assertThat(hold(limit, LIMIT)).isEmpty();
    }

    private List<HeldRung> mine(Deadline limit) {
        return held.of(Set.of(Role.POLICE_REFERRAL_SERGEANT), 500).stream()
                .filter(one -> one.deadline().id().equals(limit.id()))
                .toList();
    }

    /** The sergeant was told that the investigation was not taken. */
    private Deadline passed() {
        var waiting = new Waiting("acceptance", UUID.randomUUID(), "accept", List.of(caseRef));
        var limit = parts.at(ASKED).deadlines().set(LimitCode.POLICE_ACCEPTANCE, waiting, ASKED);
        climbAt(limit, LIMIT);
        return limit;
    }

    private Climb climbAt(Deadline limit, Instant now) {
        return parts.at(now).ladder().handle(limit.id(), now);
    }

    private Optional<HeldRung> hold(Deadline limit, Instant now) {
        var told = heard.getLast();
        var rung =
                new RungStanding(
                        told.rung().number(),
                        told.rung().name(),
                        told.rung().dueAt(),
                        told.told(),
                        Optional.of(told.firedAt()));
        var by = new By(SERGEANT, Role.POLICE_REFERRAL_SERGEANT);
        return parts.at(now).hold(holds).handle(limit.id(), rung, by);
    }
}
