package org.threshold.workflow.discharge.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.deadlines.domain.Times.london;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.circumstances.WhoHasAnswered.Answer;
import org.threshold.workflow.circumstances.WhoHasAnswered.Told;
import org.threshold.workflow.discharge.domain.DischargeGate.Basis;
import org.threshold.workflow.platform.Refusal;

/** When a planned discharge may go ahead (R-Health-1, R-Health-2). */
class DischargeGateTest {

    private static final Instant NOW = london("2026-11-26T14:00");
    private static final Discharge PREMATURE =
            Leaves.planned(NOW, NOW.plus(Duration.ofDays(2)), DischargeFlag.PREMATURE);
    private static final DischargeGiven GOES = new DischargeGiven(true, "All is ready.", "");

    @Test
    @Requirement("R-Health-1")
    void it_waits_for_everybody_who_has_to_know() {
        assertThat(refusals(PREMATURE, Leaves.everybody(Answer.WAITS))).hasSize(4);
        assertThat(refusals(PREMATURE, Leaves.everybody(Answer.SUPERSEDED))).hasSize(4);
        assertThat(refusals(PREMATURE, Leaves.everybody(Answer.ACKNOWLEDGED))).isEmpty();
    }

    @Test
    void a_ladder_that_a_named_person_has_taken_over_is_not_waited_for() {
        assertThat(refusals(PREMATURE, Leaves.everybody(Answer.TAKEN_OVER))).isEmpty();
    }

    @Test
    void whoever_need_not_be_told_is_not_waited_for() {
        List<Told> told = new ArrayList<>(Leaves.everybody(Answer.ACKNOWLEDGED));
        told.add(new Told(new Recipient(Agency.SCHOOL, "lead"), false, Answer.WAITS));

        assertThat(refusals(PREMATURE, told)).isEmpty();
    }

    @Test
    @Requirement("R-Health-1")
    void a_premature_baby_is_not_discharged_past_the_midwife_whom_nobody_told() {
        List<Told> told =
                List.of(
                        Leaves.told(Agency.HEALTH_VISITING, Answer.ACKNOWLEDGED),
                        Leaves.told(Agency.GP, Answer.ACKNOWLEDGED));

        assertThat(refusals(PREMATURE, told)).hasSize(1);
        assertThat(refusals(Leaves.planned(NOW, NOW.plusSeconds(1)), told)).isEmpty();
        assertThat(refusals(PREMATURE, List.of())).hasSize(3);
    }

    @Test
    @Requirement("R-Health-2")
    void a_neonatal_unit_meets_first_where_there_is_a_concern() {
        var concern =
                Leaves.planned(
                        NOW,
                        NOW.plusSeconds(1),
                        DischargeFlag.NEONATAL_UNIT,
                        DischargeFlag.CONCERN_OPEN);
        var heard = Leaves.everybody(Answer.ACKNOWLEDGED);

        assertThat(refusals(concern, heard)).hasSize(1);
        assertThat(DischargeGate.refusals(concern, new Basis(heard, true, false), GOES)).isEmpty();
        var noConcern = Leaves.planned(NOW, NOW.plusSeconds(1), DischargeFlag.NEONATAL_UNIT);
        assertThat(refusals(noConcern, heard)).isEmpty();
    }

    @Test
    void why_it_waits_for_them_is_said_once() {
        assertThat(refusals(PREMATURE, Leaves.everybody(Answer.WAITS)))
                .extracting(Refusal::problem)
                .filteredOn(problem -> problem.contains("health recommendation 1"))
                .hasSize(1);
    }

    @Test
    void one_that_cannot_wait_goes_ahead_with_a_reason() {
        var urgent = new DischargeGiven(true, "All is ready.", "The unit is full.");
        var basis = new Basis(Leaves.everybody(Answer.WAITS), false, false);

        assertThat(DischargeGate.refusals(PREMATURE, basis, urgent)).isEmpty();
        var noReason = new DischargeGiven(true, " ", "The unit is full.");
        assertThat(DischargeGate.refusals(PREMATURE, basis, noReason))
                .extracting(Refusal::field)
                .containsExactly("reason");
    }

    @Test
    @Requirement("L-3.1.9")
    void a_child_that_must_stay_is_not_discharged_however_urgent_it_is() {
        var urgent = new DischargeGiven(true, "All is ready.", "The unit is full.");
        var basis = new Basis(Leaves.everybody(Answer.ACKNOWLEDGED), true, true);

        assertThat(DischargeGate.refusals(PREMATURE, basis, urgent)).hasSize(1);
    }

    @Test
    void that_it_does_not_go_ahead_waits_for_nobody() {
        var no = new DischargeGiven(false, "The scan is outstanding.", "");

        assertThat(DischargeGate.refusals(PREMATURE, new Basis(List.of(), false, true), no))
                .isEmpty();
    }

    private static List<Refusal> refusals(Discharge discharge, List<Told> told) {
        return DischargeGate.refusals(discharge, new Basis(told, false, false), GOES);
    }
}
