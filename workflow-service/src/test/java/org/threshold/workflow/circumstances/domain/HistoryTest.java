package org.threshold.workflow.circumstances.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.referral.CaseRef;

/** What the record of changes says about a case. */
class HistoryTest {

    private static final Instant MORNING = Instant.parse("2026-11-24T09:00:00Z");

    @Test
    void an_investigation_is_open_from_the_moment_the_police_take_it() {
        var history = history("opened");

        assertThat(history.circumstances()).containsExactly(Circumstance.INVESTIGATION_OPEN);
        assertThat(history.investigation()).contains("opened");
    }

    @Test
    void what_was_recorded_last_counts() {
        assertThat(history("opened", "no-further-action").circumstances()).isEmpty();
        assertThat(history("opened", "no-further-action", "opened").investigation())
                .contains("opened");
        assertThat(history().investigation()).isEmpty();
    }

    @Test
    void a_plan_holds_until_it_ends_and_police_protection_too() {
        var plan = change(ChangeKind.CHILD_PROTECTION_PLAN, "started", 1);
        var noPlan = change(ChangeKind.CHILD_PROTECTION_PLAN, "ended", 2);
        var protection = change(ChangeKind.EMERGENCY_PROTECTION, "police-protection", 3);
        var expiring = change(ChangeKind.EMERGENCY_PROTECTION, "expiring", 4);
        var over = change(ChangeKind.EMERGENCY_PROTECTION, "ended", 5);

        assertThat(holds(plan)).containsExactly(Circumstance.ON_PLAN);
        assertThat(holds(plan, noPlan)).isEmpty();
        assertThat(holds(protection, expiring)).containsExactly(Circumstance.POLICE_PROTECTION);
        assertThat(holds(protection, expiring, over)).isEmpty();
    }

    @Test
    @Requirement("L-3.1.9")
    void a_child_is_in_hospital_until_it_leaves_and_against_advice_until_it_is_found() {
        var admitted = change(ChangeKind.CHILD_ADMITTED, "admitted", 1);
        var threatened = change(ChangeKind.DISCHARGE_AGAINST_ADVICE, "threatened", 2);
        var taken = change(ChangeKind.DISCHARGE_AGAINST_ADVICE, "left", 3);
        var home = change(ChangeKind.CHILD_RETURNED_HOME, "", 4);
        var discharged = change(ChangeKind.DISCHARGED, "", 5);

        assertThat(holds(admitted, threatened)).containsExactly(Circumstance.IN_HOSPITAL);
        assertThat(holds(admitted, threatened, taken)).containsExactly(Circumstance.AGAINST_ADVICE);
        assertThat(holds(admitted, taken, home)).isEmpty();
        assertThat(holds(admitted, discharged)).isEmpty();
    }

    @Test
    void a_pregnancy_lasts_until_the_birth() {
        var pregnancy = change(ChangeKind.PREGNANCY_IDENTIFIED, "", 1);

        assertThat(holds(pregnancy)).containsExactly(Circumstance.PREGNANT);
        assertThat(holds(pregnancy, change(ChangeKind.CHILD_BORN, "", 2))).isEmpty();
    }

    @Test
    @Requirement("R-TVP-1")
    void a_high_grade_of_domestic_abuse_is_not_lowered_by_a_later_one() {
        var high = graded("high", 1);

        assertThat(holds(graded("standard", 1))).isEmpty();
        assertThat(holds(high, graded("standard", 2))).containsExactly(Circumstance.HIGH_DASH);
    }

    private static Set<Circumstance> holds(NewChange... changes) {
        return new History(List.of(changes)).circumstances();
    }

    private static NewChange change(ChangeKind kind, String stage, int minute) {
        return new NewChange(
                kind,
                stage,
                List.of(new CaseRef("CP-1")),
                MORNING.plusSeconds(60L * minute),
                Map.of(),
                "");
    }

    private static NewChange graded(String grade, int minute) {
        return new NewChange(
                ChangeKind.DASH_ASSESSED,
                "assessed",
                List.of(new CaseRef("CP-1")),
                MORNING.plusSeconds(60L * minute),
                Map.of("grade", grade),
                "");
    }

    private static History history(String... stages) {
        List<NewChange> changes = new ArrayList<>();
        for (String stage : stages) {
            changes.add(
                    new NewChange(
                            ChangeKind.POLICE_INVESTIGATION,
                            stage,
                            List.of(new CaseRef("CP-1")),
                            MORNING.plusSeconds(changes.size()),
                            Map.of(),
                            ""));
        }
        return new History(changes);
    }
}
