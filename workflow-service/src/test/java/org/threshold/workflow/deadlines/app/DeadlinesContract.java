package org.threshold.workflow.deadlines.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.deadlines.domain.Times.london;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Move;
import org.threshold.workflow.deadlines.Standing;
import org.threshold.workflow.deadlines.Waiting;

/** What every keeper of deadlines promises. */
public abstract class DeadlinesContract {

    private static final Instant MONDAY = london("2026-11-23T14:00");
    private static final Instant DUE = london("2026-11-24T17:00");

    private final Waiting referral = waiting("CP-2041", "CP-2042");
    private final DeadlinesInMemory parts;

    /** With the store under test. */
    protected DeadlinesContract(DeadlineStore store) {
        this.parts = new DeadlinesInMemory(MONDAY, store);
    }

    private static Waiting waiting(String... cases) {
        return new Waiting("referral", UUID.randomUUID(), "decide-referral", List.of(cases));
    }

    private Deadline decisionDue() {
        return parts.deadlines().set(LimitCode.T1_REFERRAL_DECISION, referral, MONDAY);
    }

    @Test
    void a_deadline_carries_its_limit_citation_profile_version_and_anchor() {
        var set = decisionDue();

        assertThat(parts.deadlines().find(set.id())).contains(set);
        assertThat(set.limit().citation().rule()).isEqualTo("T1");
        assertThat(set.limit().citation().source()).contains("Working Together");
        assertThat(set.limit().profile()).hasToString("bucks 1");
        assertThat(set.term().anchor()).isEqualTo(MONDAY);
        assertThat(set.dueAt()).isEqualTo(DUE);
        assertThat(set.nextRungAt()).contains(london("2026-11-24T15:00"));
        assertThat(set.waiting()).isEqualTo(referral);
    }

    @Test
    void what_is_open_may_come_to_be_about_other_cases_and_what_is_settled_stays() {
        var open = decisionDue();
        var settled = parts.deadlines().set(LimitCode.DATA_QUALITY, referral, MONDAY);
        parts.deadlines().met(settled.id());

        parts.deadlines().concerning("referral", referral.id(), List.of("CP-2041", "CP-2050"));
        parts.deadlines().concerning("another-kind", referral.id(), List.of("CP-1"));

        assertThat(parts.deadlines().find(open.id()))
                .hasValueSatisfying(
                        one ->
                                assertThat(one.waiting().cases())
                                        .containsExactly("CP-2041", "CP-2050"));
        assertThat(parts.deadlines().find(settled.id()))
                .hasValueSatisfying(
                        one -> assertThat(one.waiting().cases()).isEqualTo(referral.cases()));
    }

    @Test
    void setting_the_same_twice_is_one_deadline() {
        var first = decisionDue();

        var second = decisionDue();

        assertThat(second).isEqualTo(first);
        assertThat(parts.deadlines().of("referral", referral.id())).containsExactly(first);
    }

    @Test
    void an_open_deadline_keeps_its_anchor_when_it_is_set_from_another() {
        var first = decisionDue();

        var later = MONDAY.plus(Duration.ofDays(3));
        var again = parts.deadlines().set(LimitCode.T1_REFERRAL_DECISION, referral, later);

        assertThat(again).isEqualTo(first);
    }

    @Test
    void a_late_repeat_does_not_open_what_is_met_already() {
        var met = parts.deadlines().met(decisionDue().id());

        var repeated = decisionDue();

        assertThat(repeated).isEqualTo(met);
    }

    @Test
    void after_it_is_met_the_same_limit_can_start_again_from_a_new_fact() {
        var first = parts.deadlines().met(decisionDue().id());

        var next = MONDAY.plus(Duration.ofDays(7));
        var second = parts.deadlines().set(LimitCode.T1_REFERRAL_DECISION, referral, next);

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(parts.deadlines().of("referral", referral.id())).containsExactly(first, second);
    }

    @Test
    void two_steps_of_one_subject_have_their_own_deadlines() {
        var other = new Waiting("referral", referral.id(), "act-on-decision", referral.cases());

        var first = decisionDue();
        var second = parts.deadlines().set(LimitCode.T1_REFERRAL_DECISION, other, MONDAY);

        assertThat(second.id()).isNotEqualTo(first.id());
    }

    @Test
    void a_deadline_is_brought_forward_with_its_rungs_and_the_reason_is_kept() {
        var set = decisionDue();

        var earlier = london("2026-11-23T23:59");
        var move = parts.deadlines().bringForward(set.id(), earlier, "A new injury was seen.");

        assertThat(move).isInstanceOf(Move.BroughtForward.class);
        assertThat(parts.deadlines().find(set.id())).contains(move.deadline());
        assertThat(move.deadline().dueAt()).isEqualTo(earlier);
        assertThat(move.deadline().nextRungAt()).contains(london("2026-11-23T15:00"));
        assertThat(audited("deadline-brought-forward"))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("2026-11-24T17:00:00Z to 2026-11-23T23:59:00Z: A new injury was seen.");
    }

    @Test
    void a_deadline_is_never_put_off_and_the_wish_is_kept() {
        var set = decisionDue();

        var move = parts.deadlines().bringForward(set.id(), DUE.plusSeconds(1), "We are busy.");

        assertThat(move)
                .asInstanceOf(InstanceOfAssertFactories.type(Move.NotMoved.class))
                .extracting(notMoved -> notMoved.refusal().problem())
                .asString()
                .contains("17:00 on Tuesday 24 November 2026");
        assertThat(parts.deadlines().find(set.id())).contains(set);
        assertThat(audited("deadline-not-moved")).singleElement().asString().contains("busy");
    }

    @Test
    void bringing_forward_twice_moves_once() {
        var set = decisionDue();
        var earlier = london("2026-11-23T23:59");

        parts.deadlines().bringForward(set.id(), earlier, "A new injury was seen.");
        var second = parts.deadlines().bringForward(set.id(), earlier, "A new injury was seen.");

        assertThat(second).isInstanceOf(Move.NotMoved.class);
        assertThat(second.deadline().dueAt()).isEqualTo(earlier);
    }

    @Test
    void before_its_anchor_and_after_it_is_met_a_deadline_cannot_be_moved() {
        var set = decisionDue();

        var tooEarly = parts.deadlines().bringForward(set.id(), MONDAY.minusSeconds(1), "Sooner.");
        parts.deadlines().met(set.id());
        var tooLate = parts.deadlines().bringForward(set.id(), MONDAY.plusSeconds(1), "Sooner.");

        assertThat(tooEarly).isInstanceOf(Move.NotMoved.class);
        assertThat(tooLate).isInstanceOf(Move.NotMoved.class);
    }

    @Test
    void what_is_met_stays_met_at_its_first_instant() {
        var set = decisionDue();
        var met = parts.at(MONDAY.plusSeconds(60)).deadlines().met(set.id());

        parts.at(MONDAY.plusSeconds(90)).deadlines().met(set.id());
        var withdrawn = parts.deadlines().withdrawn(set.id());

        assertThat(met.standing()).isEqualTo(new Standing.Met(MONDAY.plusSeconds(60)));
        assertThat(withdrawn).isEqualTo(met);
        assertThat(met.nextRungAt()).isEmpty();
    }

    @Test
    void what_is_withdrawn_is_not_met() {
        var set = decisionDue();

        parts.deadlines().withdrawn(set.id());

        assertThat(parts.deadlines().met(set.id()).standing())
                .isEqualTo(new Standing.Withdrawn(MONDAY));
    }

    @Test
    void a_limit_without_a_ladder_is_reckoned_and_never_set() {
        var term = parts.deadlines().reckon(LimitCode.DELIVER_P1, MONDAY);

        assertThat(term.dueAt()).isEqualTo(MONDAY.plusSeconds(120));
        assertThatThrownBy(() -> parts.deadlines().set(LimitCode.DELIVER_P1, referral, MONDAY))
                .hasMessageContaining("deliver-p1");
    }

    @Test
    void a_deadline_that_was_never_set_is_a_fault() {
        var unknown = new DeadlineId(UUID.randomUUID());

        assertThatThrownBy(() -> parts.deadlines().met(unknown))
                .hasMessageContaining(unknown.toString());
        assertThatThrownBy(() -> parts.ladder().handle(unknown, MONDAY))
                .hasMessageContaining(unknown.toString());
    }

    private List<String> audited(String what) {
        var found = new ArrayList<String>();
        for (AuditEntry entry : parts.audit()) {
            if (entry.what().equals(what)) {
                found.add(entry.why());
            }
        }
        return found;
    }
}
