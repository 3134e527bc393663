package org.threshold.workflow.circumstances.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threshold.workflow.circumstances.ChangeKind;

/** Each row of the recipients’ table is hit by some case of the matrix that tests compare with. */
class EveryRecipientRowTest {

    @ParameterizedTest
    @EnumSource(ChangeKind.class)
    void every_row_tells_somebody_in_some_state(ChangeKind kind) {
        for (RecipientRow row : EventCatalogue.of(kind).rows()) {
            assertThat(MatrixState.values())
                    .as("%s %s", kind, row)
                    .anyMatch(state -> counts(row, kind, state));
        }
    }

    @ParameterizedTest
    @EnumSource(ChangeKind.class)
    void every_row_with_a_condition_tells_nobody_in_some_other(ChangeKind kind) {
        EventCatalogue.of(kind).rows().stream()
                .filter(row -> !row.when().isEmpty())
                .forEach(
                        row ->
                                assertThat(MatrixState.values())
                                        .as("%s %s", kind, row)
                                        .anyMatch(state -> !counts(row, kind, state)));
    }

    @ParameterizedTest
    @EnumSource(ChangeKind.class)
    void every_change_that_may_be_told_faster_is_told_so_in_one_state_and_not_in_another(
            ChangeKind kind) {
        Pace pace = EventCatalogue.of(kind).pace();

        Set<Priority> seen =
                Arrays.stream(MatrixState.values())
                        .map(state -> RecipientMatrix.decide(kind, state).priority())
                        .collect(Collectors.toSet());

        assertThat(seen).contains(pace.usual());
        pace.pulledUp().ifPresent(faster -> assertThat(seen).contains(faster.to()));
    }

    @Test
    void every_condition_and_every_party_stands_in_some_row() {
        Set<Condition> conditions =
                Stream.concat(
                                rows().stream().flatMap(row -> row.when().stream()),
                                Arrays.stream(ChangeKind.values())
                                        .flatMap(
                                                kind ->
                                                        EventCatalogue.of(kind)
                                                                .pace()
                                                                .pulledUp()
                                                                .stream())
                                        .map(Pace.Faster::when))
                        .collect(Collectors.toSet());

        assertThat(conditions).containsExactlyInAnyOrder(Condition.values());
        assertThat(rows()).extracting(RecipientRow::who).contains(Party.values());
    }

    private static boolean counts(RecipientRow row, ChangeKind kind, MatrixState state) {
        return row.counts(RecipientMatrix.change(kind, state), state.of());
    }

    private static List<RecipientRow> rows() {
        return Arrays.stream(ChangeKind.values())
                .flatMap(kind -> EventCatalogue.of(kind).rows().stream())
                .toList();
    }
}
