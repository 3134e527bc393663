package org.threshold.workflow.safety.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.safety.domain.Given.DOES_NOT_RETURN;
import static org.threshold.workflow.safety.domain.Given.change;
import static org.threshold.workflow.safety.domain.Given.home;
import static org.threshold.workflow.safety.domain.Given.hours;
import static org.threshold.workflow.safety.domain.Given.mayReturn;
import static org.threshold.workflow.safety.domain.Given.notQuorate;
import static org.threshold.workflow.safety.domain.Given.quorate;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.strategy.DecidedForChild;
import org.threshold.workflow.strategy.ReturnHome.PerpetratorStatus;

/** L-3.1.7: a child that is home without a decision stays on the board until a meeting decides. */
class HomeStandingTest {

    private static final List<Change> AT_HOME = List.of(home(2));
    private static final Arrival ARRIVAL =
            new Arrival(home(2).id(), Given.BABY, hours(2), hours(2));

    @Test
    void a_child_that_nobody_decided_about_is_on_the_board() {
        assertThat(standing()).isEqualTo(HomeStanding.NO_DECISION);
    }

    @Test
    void a_meeting_held_before_the_child_came_home_does_not_take_it_off() {
        assertThat(standing(quorate(1, mayReturn(PerpetratorStatus.KNOWN_AND_EXCLUDED))))
                .isEqualTo(HomeStanding.NO_DECISION);
    }

    @Test
    void a_meeting_that_was_not_quorate_does_not_take_it_off() {
        assertThat(standing(notQuorate(3, mayReturn(PerpetratorStatus.KNOWN_AND_EXCLUDED))))
                .isEqualTo(HomeStanding.NO_DECISION);
    }

    @Test
    void a_quorate_meeting_since_then_takes_it_off() {
        assertThat(standing(quorate(3, mayReturn(PerpetratorStatus.KNOWN_AND_EXCLUDED))))
                .isEqualTo(HomeStanding.OVER);
    }

    @Test
    void where_the_service_manager_has_to_approve_a_meeting_is_not_enough() {
        assertThat(standing(quorate(3, mayReturn(PerpetratorStatus.UNKNOWN))))
                .isEqualTo(HomeStanding.WAITS_FOR_APPROVAL);
    }

    @Test
    @Requirement("F-1.3.7")
    void an_assumption_of_who_harmed_it_is_not_enough_either() {
        assertThat(standing(quorate(3, Given.assumed(PerpetratorStatus.KNOWN_AND_EXCLUDED))))
                .isEqualTo(HomeStanding.WAITS_FOR_APPROVAL);
    }

    @Test
    void a_child_at_home_against_a_decision_stays_on_the_board() {
        assertThat(standing(quorate(3, DOES_NOT_RETURN))).isEqualTo(HomeStanding.AGAINST_DECISION);
        assertThat(standing(quorate(1, DOES_NOT_RETURN))).isEqualTo(HomeStanding.AGAINST_DECISION);
    }

    @Test
    void a_decision_that_stands_behind_it_by_now_takes_it_off() {
        assertThat(HomeStanding.of(ARRIVAL, AT_HOME, evidence(), true))
                .isEqualTo(HomeStanding.OVER);
    }

    @Test
    void a_child_that_was_admitted_since_is_not_home_any_more() {
        var admitted =
                change(ChangeKind.CHILD_ADMITTED, "admitted", 4, Map.of("reason", "illness"));
        var attended =
                change(ChangeKind.CHILD_ADMITTED, "attended", 4, Map.of("reason", "illness"));

        assertThat(HomeStanding.of(ARRIVAL, List.of(home(2), admitted), evidence(), false))
                .isEqualTo(HomeStanding.OVER);
        assertThat(HomeStanding.of(ARRIVAL, List.of(home(2), attended), evidence(), false))
                .isEqualTo(HomeStanding.NO_DECISION);
    }

    @Test
    void a_return_that_was_withdrawn_did_not_happen() {
        assertThat(HomeStanding.of(ARRIVAL, List.of(), evidence(), false))
                .isEqualTo(HomeStanding.OVER);
    }

    private static HomeStanding standing(DecidedForChild... decided) {
        return HomeStanding.of(ARRIVAL, AT_HOME, evidence(decided), false);
    }

    private static ReturnHomeEvidence evidence(DecidedForChild... decided) {
        return new ReturnHomeEvidence(
                List.of(decided), new LatestConcern.Nothing(), true, List.of());
    }
}
