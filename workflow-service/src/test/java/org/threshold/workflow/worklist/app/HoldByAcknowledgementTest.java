package org.threshold.workflow.worklist.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.worklist.Notice;
import org.threshold.workflow.worklist.TaskView;

/** Acknowledging that a limit passed holds the next step of its chain, and never the limit. */
class HoldByAcknowledgementTest {

    private static final Instant LIMIT = WorklistWorld.NOW;
    private static final Duration HALF = Duration.ofMinutes(30);

    private final Access access = Actors::require;
    private final WorklistWorld world = new WorklistWorld();
    private final UUID subject = new UUID(7, 1);

    @Test
    void the_next_step_comes_half_an_hour_later_and_the_limit_stays() {
        var limit = passed();

        acknowledge(Role.POLICE_REFERRAL_SERGEANT, Notice.About.ESCALATION, limit.id().value());

        assertThat(now(limit).nextRungAt()).contains(LIMIT.plus(HALF).plus(HALF));
        assertThat(now(limit).dueAt()).isEqualTo(LIMIT);
        assertThat(world.deadlines.held().of(limit.id())).isPresent();
    }

    @Test
    void somebody_whom_the_rung_did_not_tell_holds_nothing() {
        var limit = passed();

        acknowledge(Role.TEAM_MANAGER, Notice.About.ESCALATION, limit.id().value());

        assertThat(now(limit).nextRungAt()).contains(LIMIT.plus(HALF));
    }

    @Test
    void what_somebody_was_only_told_of_holds_no_chain() {
        var limit = passed();

        acknowledge(Role.POLICE_REFERRAL_SERGEANT, "change", limit.id().value());

        assertThat(now(limit).nextRungAt()).contains(LIMIT.plus(HALF));
    }

    @Test
    void a_notice_that_no_limit_stands_behind_is_acknowledged_all_the_same() {
        var seen =
                acknowledge(Role.POLICE_REFERRAL_SERGEANT, Notice.About.ESCALATION, new UUID(9, 9));

        assertThat(seen).isPresent();
        assertThat(world.next().words(seen.orElseThrow())).isEmpty();
    }

    @Test
    void who_acknowledges_reads_who_is_told_next_and_when() {
        var limit = passed();

        var seen =
                acknowledge(
                        Role.POLICE_REFERRAL_SERGEANT, Notice.About.ESCALATION, limit.id().value());

        assertThat(world.next().words(seen.orElseThrow()))
                .isEqualTo(
                        "You have it. If it is still not done by Tuesday 24 November 2026 at 11:00,"
                                + " the duty inspector is told.");
    }

    @Test
    void where_nothing_is_held_it_says_so() {
        var limit = passed();

        var seen = acknowledge(Role.TEAM_MANAGER, Notice.About.ESCALATION, limit.id().value());

        assertThat(world.next().words(seen.orElseThrow()))
                .startsWith("You have it. Nothing is put off. If it is still not done by")
                .contains("at 10:30, the duty inspector is told.");
    }

    @Test
    void what_is_done_meanwhile_waits_for_nobody() {
        var limit = passed();
        world.deadlines.deadlines().met(limit.id());

        var seen =
                acknowledge(
                        Role.POLICE_REFERRAL_SERGEANT, Notice.About.ESCALATION, limit.id().value());

        assertThat(world.next().words(seen.orElseThrow())).contains("Nobody waits for it");
    }

    private Deadline now(Deadline limit) {
        return world.deadlines.deadlines().find(limit.id()).orElseThrow();
    }

    /** The police had half an hour, and their sergeant was told. */
    private Deadline passed() {
        var waiting = new Waiting("acceptance", subject, "accept", List.of("CP-2041"));
        var limit =
                world.deadlines
                        .deadlines()
                        .set(LimitCode.POLICE_ACCEPTANCE, waiting, LIMIT.minus(HALF));
        world.deadlines.ladder().handle(limit.id(), LIMIT);
        return limit;
    }

    private Optional<Notice> acknowledge(Role role, String kind, UUID about) {
        var of = new TaskView.Subject("acceptance", subject, List.of("CP-2041"));
        var notice =
                new Notice(
                        UUID.randomUUID(),
                        role,
                        new Notice.About(kind, about, of),
                        "Accept the joint investigation: nobody has done it.",
                        LIMIT,
                        Optional.empty());
        world.notices.add(notice);
        return world.acknowledge(access).handle(Actors.in(role), notice.id());
    }
}
