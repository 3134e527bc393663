package org.threshold.workflow.redpath.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.redpath.domain.Marked.BABY;
import static org.threshold.workflow.redpath.domain.Marked.SEEN;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.people.Born;

/** L-3.1.5: which injuries the police are asked to accept within 30 minutes. */
class RedInjuryTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final Born BABY_BORN = new Born.Known(LocalDate.parse("2026-09-07"));
    private static final Born THREE_YEARS_OLD = new Born.Known(LocalDate.parse("2023-11-23"));

    @Test
    @Requirement("R-C&F-10")
    void an_injury_to_a_baby_is_red_whatever_is_said_of_its_mobility() {
        assertThat(red(ChangeKind.NEW_INJURY, Map.of("mobility", "mobile"), BABY_BORN)).isTrue();
    }

    @Test
    void an_injury_to_an_older_child_is_red_if_it_cannot_move() {
        var cannot = Map.of("mobility", "not-mobile");
        var can = Map.of("mobility", "mobile");

        assertThat(red(ChangeKind.NEW_INJURY, cannot, THREE_YEARS_OLD)).isTrue();
        assertThat(red(ChangeKind.NEW_INJURY, can, THREE_YEARS_OLD)).isFalse();
    }

    @Test
    void nobody_knowing_the_age_pulls_up() {
        assertThat(red(ChangeKind.NEW_INJURY, Map.of(), new Born.Unknown())).isTrue();
    }

    @Test
    void an_admission_is_red_for_an_injury_and_for_nothing_else() {
        var injury = Map.of("reason", "injury");
        var illness = Map.of("reason", "illness");

        assertThat(red(ChangeKind.CHILD_ADMITTED, injury, BABY_BORN)).isTrue();
        assertThat(red(ChangeKind.CHILD_ADMITTED, illness, BABY_BORN)).isFalse();
        assertThat(red(ChangeKind.CHILD_RETURNED_HOME, Map.of(), BABY_BORN)).isFalse();
    }

    private static boolean red(ChangeKind kind, Map<String, String> codes, Born born) {
        var change = new NewChange(kind, "", List.of(BABY), SEEN, codes, "");
        return RedInjury.red(change, born, TODAY);
    }
}
