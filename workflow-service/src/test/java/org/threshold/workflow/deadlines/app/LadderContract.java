package org.threshold.workflow.deadlines.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.deadlines.domain.Times.london;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.deadlines.Ask;
import org.threshold.workflow.deadlines.BoardPlace;
import org.threshold.workflow.deadlines.Climb;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.DeadlineBoard;
import org.threshold.workflow.deadlines.DeadlineBoards;
import org.threshold.workflow.deadlines.LastRung;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.OverdueRung;
import org.threshold.workflow.deadlines.OverdueRungs;
import org.threshold.workflow.deadlines.RungReached;
import org.threshold.workflow.deadlines.Told;
import org.threshold.workflow.deadlines.Waiting;

/** What climbing, the board and the search for lost timers promise over every store. */
public abstract class LadderContract {

    private static final Instant MONDAY = london("2026-11-23T14:00");
    private static final Instant WARNED = london("2026-11-24T15:00");
    private static final Instant DUE = london("2026-11-24T17:00");

    private final String caseRef = "CP-" + UUID.randomUUID();
    private final List<RungReached> heard = new ArrayList<>();
    private final DeadlinesInMemory parts;
    private final DeadlineBoards boards;
    private final OverdueRungs overdueRungs;

    /** A store under test and what reads it. */
    public record Kept(DeadlineStore store, DeadlineBoards boards, OverdueRungs overdueRungs) {}

    protected LadderContract(Kept kept) {
        this.parts = new DeadlinesInMemory(MONDAY, kept.store()).heardBy(heard::add);
        this.boards = kept.boards();
        this.overdueRungs = kept.overdueRungs();
    }

    private Deadline set(LimitCode limit, Instant anchor) {
        var waiting = new Waiting("referral", UUID.randomUUID(), "step", List.of(caseRef));
        return parts.deadlines().set(limit, waiting, anchor);
    }

    private Climb climbAt(Deadline deadline, Instant now) {
        return parts.at(now).ladder().handle(deadline.id(), now);
    }

    @Test
    void a_rung_is_told_once_however_often_the_ladder_is_climbed() {
        var decision = set(LimitCode.T1_REFERRAL_DECISION, MONDAY);

        var first = climbAt(decision, WARNED);
        var second = climbAt(decision, WARNED);

        assertThat(first).isEqualTo(new Climb.StillWaiting(List.of(Ask.TELL), DUE));
        assertThat(second).isEqualTo(first);
        assertThat(heard)
                .extracting(RungReached::told)
                .containsExactly(List.of(Told.DUTY_SOCIAL_WORKER));
    }

    @Test
    void a_listener_hears_an_open_deadline_with_its_next_rung() {
        var decision = set(LimitCode.T1_REFERRAL_DECISION, MONDAY);

        climbAt(decision, DUE);

        var last = heard.getLast();
        assertThat(last.rung().number()).isEqualTo(2);
        assertThat(last.firedAt()).isEqualTo(DUE);
        assertThat(last.deadline().nextRungAt()).contains(london("2026-11-25T11:00"));
        assertThat(parts.deadlines().find(decision.id())).contains(last.deadline());
    }

    @Test
    void a_climb_far_too_late_tells_every_rung_in_order_and_the_top_goes_on_repeating() {
        var decision = set(LimitCode.T1_REFERRAL_DECISION, MONDAY);

        var late = climbAt(decision, london("2026-12-01T12:00"));
        climbAt(decision, london("2026-12-02T10:00"));

        assertThat(late)
                .isEqualTo(
                        new Climb.StillWaiting(
                                List.of(Ask.TELL, Ask.TELL, Ask.TELL, Ask.TELL),
                                london("2026-12-02T10:00")));
        assertThat(heard)
                .extracting(reached -> reached.rung().number())
                .containsExactly(1, 2, 3, 4, 5);
        assertThat(heard.getLast().rung().again()).isTrue();
    }

    @Test
    void climbing_up_to_the_next_rung_reaches_it_at_once() {
        var notification = set(LimitCode.ACKNOWLEDGE_P1, MONDAY);

        var climb = parts.ladder().handle(notification.id(), london("2026-11-23T14:30"));
        var repeated = parts.ladder().handle(notification.id(), london("2026-11-23T14:30"));

        assertThat(climb)
                .isEqualTo(
                        new Climb.StillWaiting(
                                List.of(Ask.SECOND_CHANNEL), london("2026-11-23T14:45")));
        assertThat(climb.engineWord()).isEqualTo("tell");
        assertThat(repeated).isEqualTo(climb);
        assertThat(heard).hasSize(1);
    }

    @Test
    void the_board_read_at_once_is_what_its_pages_are_whatever_was_changed_in_between() {
        var decision = set(LimitCode.T1_REFERRAL_DECISION, MONDAY);
        var notification = set(LimitCode.ACKNOWLEDGE_P1, MONDAY);
        var enquiry = set(LimitCode.T6_ENQUIRY_OUTCOME, MONDAY);
        same();

        climbAt(decision, WARNED);
        same();
        parts.deadlines().bringForward(enquiry.id(), DUE, "It is urgent.");
        same();
        parts.deadlines().concerning("referral", decision.waiting().id(), List.of(caseRef, "CP-9"));
        same();
        parts.deadlines().met(notification.id());
        same();
        climbAt(decision, DUE);
        climbAt(decision, london("2026-11-25T11:00"));
        set(LimitCode.ACKNOWLEDGE_P2, MONDAY);
        same();
    }

    private void same() {
        for (var until : List.of(DeadlineBoards.EVER, DUE)) {
            assertThat(boards.dueBy(until)).isNotEmpty().isEqualTo(pages(until));
        }
    }

    private List<DeadlineBoard> pages(Instant until) {
        List<DeadlineBoard> all = new ArrayList<>();
        List<DeadlineBoard> page = boards.dueBy(until, BoardPlace.START, 1);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = boards.dueBy(until, page.getLast().place(), 1);
        }
        return all;
    }

    @Test
    void what_was_climbed_without_the_engine_is_still_asked_for_when_it_comes_back() {
        var notification = set(LimitCode.ACKNOWLEDGE_P1, MONDAY);
        climbAt(notification, london("2026-11-23T15:00"));

        var late = parts.ladder().handle(notification.id(), london("2026-11-23T14:30"));
        var next = parts.ladder().handle(notification.id(), london("2026-11-23T19:00"));

        assertThat(late.engineWord()).isEqualTo("take-over");
        assertThat(next.engineWord()).isEqualTo("tell");
        assertThat(heard).hasSize(5);
    }

    @Test
    void the_strongest_ask_of_several_rungs_decides_which_way_the_process_goes() {
        var notification = set(LimitCode.ACKNOWLEDGE_P1, MONDAY);

        var ring = climbAt(notification, london("2026-11-23T14:45"));
        var takeOver = climbAt(notification, london("2026-11-23T15:00"));
        var again = climbAt(notification, london("2026-11-23T19:00"));

        assertThat(ring.engineWord()).isEqualTo("ring");
        assertThat(takeOver.engineWord()).isEqualTo("take-over");
        assertThat(again.engineWord()).isEqualTo("tell");
    }

    @Test
    void nobody_climbs_what_is_met_or_withdrawn() {
        var met = set(LimitCode.T1_REFERRAL_DECISION, MONDAY);
        var withdrawn = set(LimitCode.T1_REFERRAL_DECISION, MONDAY);
        parts.deadlines().met(met.id());
        parts.deadlines().withdrawn(withdrawn.id());

        assertThat(climbAt(met, DUE)).isEqualTo(new Climb.Settled());
        assertThat(climbAt(withdrawn, DUE).engineWord()).isEqualTo("nothing");
        assertThat(heard).isEmpty();
    }

    @Test
    void where_the_roster_knows_nobody_the_next_rung_is_told_at_once() {
        parts.withRoster((told, _, _) -> told != Told.DUTY_SOCIAL_WORKER);
        var decision = set(LimitCode.T1_REFERRAL_DECISION, MONDAY);

        climbAt(decision, WARNED);

        assertThat(heard)
                .extracting(reached -> reached.rung().name())
                .containsExactly("warned", "at the limit");
    }

    @Test
    void every_rung_reached_is_in_the_audit_with_those_it_told() {
        var decision = set(LimitCode.T1_REFERRAL_DECISION, MONDAY);

        climbAt(decision, WARNED);

        assertThat(parts.audit())
                .singleElement()
                .satisfies(
                        entry -> {
                            assertThat(entry.what()).isEqualTo("rung-reached");
                            assertThat(entry.cases()).containsExactly(caseRef);
                            assertThat(entry.why()).contains("told duty-social-worker");
                        });
    }

    @Test
    void the_board_shows_the_last_rung_and_the_next() {
        var decision = set(LimitCode.T1_REFERRAL_DECISION, MONDAY);
        var before = boards.ofCase(caseRef).getFirst();

        climbAt(decision, DUE);

        var after = boards.ofCase(caseRef).getFirst();
        assertThat(before.lastRung()).isEqualTo(new LastRung.NoneYet());
        assertThat(after.lastRung())
                .isEqualTo(new LastRung.Reached("at the limit", List.of(Told.TEAM_MANAGER), DUE));
        assertThat(after.nextRung().told()).containsExactly(Told.SERVICE_MANAGER);
        assertThat(after.nextRung().dueAt()).isEqualTo(london("2026-11-25T11:00"));
        assertThat(after.deadline().isOverdue(DUE)).isTrue();
    }

    @Test
    void the_board_goes_on_from_page_to_page_and_leaves_out_what_is_settled() {
        var later = set(LimitCode.T8_ASSESSMENT, MONDAY);
        var first = set(LimitCode.T4_SAME_DAY_DISCUSSION, MONDAY);
        var twin = set(LimitCode.T4_SAME_DAY_DISCUSSION, MONDAY);
        parts.deadlines().met(set(LimitCode.T1_REFERRAL_DECISION, MONDAY).id());

        var seen = pages(DeadlineBoards.EVER).stream().map(DeadlineBoard::deadline);

        assertThat(seen.filter(row -> row.waiting().cases().contains(caseRef)))
                .containsExactlyInAnyOrder(first, twin, later)
                .endsWith(later);
        assertThat(boards.dueBy(first.dueAt(), BoardPlace.START, 500))
                .extracting(DeadlineBoard::deadline)
                .contains(first, twin)
                .doesNotContain(later);
    }

    @Test
    void a_rung_is_missed_when_it_is_more_than_a_minute_late() {
        var decision = set(LimitCode.T1_REFERRAL_DECISION, MONDAY);

        assertThat(missed(decision, WARNED.plusSeconds(60))).isEmpty();
        assertThat(missed(decision, WARNED.plusSeconds(61)))
                .containsExactly(new OverdueRung(decision.id(), decision.waiting(), 1, WARNED));
        climbAt(decision, WARNED.plusSeconds(61));
        assertThat(missed(decision, WARNED.plusSeconds(61))).isEmpty();
        assertThat(missed(decision, DUE.plus(Duration.ofHours(1)))).hasSize(1);
        parts.deadlines().met(decision.id());
        assertThat(missed(decision, DUE.plus(Duration.ofHours(1)))).isEmpty();
    }

    private List<OverdueRung> missed(Deadline deadline, Instant now) {
        return overdueRungs.find(now, 500).stream()
                .filter(rung -> rung.deadline().equals(deadline.id()))
                .toList();
    }
}
