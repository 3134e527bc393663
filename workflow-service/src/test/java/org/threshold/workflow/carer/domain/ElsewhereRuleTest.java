package org.threshold.workflow.carer.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.referral.CaseRef;

/** A child is safe elsewhere while the last that is known is that a checked carer has it. */
class ElsewhereRuleTest {

    private static final CaseRef CASE = new CaseRef("CP-2041");
    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
    private static final Change MOVED = change(1, ChangeKind.CARER_CHANGED, "relative");

    @Test
    @Requirement("R-4.2-8a")
    void with_a_carer_who_was_checked_it_is_and_with_one_who_was_not_it_is_not() {
        assertThat(ElsewhereRule.holds(List.of(MOVED), List.of(checked(MOVED)))).isTrue();
        assertThat(ElsewhereRule.holds(List.of(MOVED), List.of(asked(MOVED)))).isFalse();
        assertThat(ElsewhereRule.holds(List.of(), List.of(checked(MOVED)))).isFalse();
    }

    @Test
    void a_later_carer_who_was_not_checked_takes_the_place_of_one_who_was() {
        var later = change(2, ChangeKind.CARER_CHANGED, "friend");

        assertThat(
                        ElsewhereRule.holds(
                                List.of(MOVED, later), List.of(asked(later), checked(MOVED))))
                .isFalse();
    }

    @Test
    void a_child_that_is_home_again_or_missing_is_not_with_that_carer() {
        for (var kind :
                List.of(
                        ChangeKind.CHILD_RETURNED_HOME,
                        ChangeKind.ADDRESS_CHANGED,
                        ChangeKind.CHILD_MISSING)) {
            var later = change(2, kind, "");
            assertThat(ElsewhereRule.holds(List.of(MOVED, later), List.of(checked(MOVED))))
                    .as(kind.name())
                    .isFalse();
        }
        var injury = change(2, ChangeKind.NEW_INJURY, "");
        assertThat(ElsewhereRule.holds(List.of(MOVED, injury), List.of(checked(MOVED)))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "relative,true",
        "friend,true",
        "foster-carer,true",
        "parent,false",
        "other,false",
        "not-known,false"
    })
    void a_parent_and_somebody_who_may_live_there_are_not_elsewhere(String carer, boolean away) {
        var moved = change(1, ChangeKind.CARER_CHANGED, carer);

        assertThat(ElsewhereRule.holds(List.of(moved), List.of(checked(moved)))).isEqualTo(away);
    }

    private static Change change(int number, ChangeKind kind, String carer) {
        Map<String, String> codes = carer.isEmpty() ? Map.of() : Map.of("carer", carer);
        return new Change(
                new ChangeId(new UUID(0, number)),
                new NewChange(kind, "", List.of(CASE), MONDAY.plusSeconds(number), codes, ""),
                Actor.itself(),
                MONDAY);
    }

    private static CarerCheck asked(Change change) {
        return new CarerCheck(
                new CarerCheckId(new UUID(1, 1)),
                new CarerCheck.About(CASE, change.id(), MONDAY),
                ACarer.whole(),
                Optional.empty());
    }

    private static CarerCheck checked(Change change) {
        return asked(change).checked(new CarerCheck.Checked(new StaffId(new UUID(2, 2)), MONDAY));
    }
}
