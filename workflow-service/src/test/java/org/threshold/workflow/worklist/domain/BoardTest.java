package org.threshold.workflow.worklist.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.worklist.BoardRow;

class BoardTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final BoardRow.Kind STRATEGY = BoardKinds.of("strategy-discussion");
    private static final BoardRow.Kind REFERRAL = BoardKinds.of("referral");

    private final Board board =
            Board.read(
                    List.of(
                            row("r1", REFERRAL, "2026-11-23T10:00:00Z", Role.DUTY_SOCIAL_WORKER),
                            row("r2", REFERRAL, "2026-11-24T17:00:00Z", Role.DUTY_SOCIAL_WORKER),
                            row("s1", STRATEGY, "2026-11-24T09:59:59Z", Role.TEAM_MANAGER),
                            row("s2", STRATEGY, "2026-11-24T10:00:00Z", Role.DUTY_INSPECTOR),
                            row("s3", STRATEGY, "2026-11-24T10:00:01Z", Role.TEAM_MANAGER)),
                    NOW);

    @Test
    void strategy_discussions_come_first_and_the_latest_of_them_on_top() {
        assertThat(board.rows())
                .extracting(BoardRow::id)
                .containsExactly("s1", "s2", "s3", "r1", "r2");
    }

    @Test
    void something_is_overdue_from_its_due_instant_on() {
        assertThat(board.only(late(Lateness.OVERDUE)).rows())
                .extracting(BoardRow::id)
                .containsExactly("s1", "s2", "r1");
    }

    @Test
    void every_number_is_the_length_of_the_list_behind_it() {
        board.kinds().forEach((kind, count) -> assertCount(count, chosen(kind.code(), null, null)));
        board.roles().forEach((role, count) -> assertCount(count, chosen(null, role, null)));
        board.agencies().forEach((agency, count) -> assertCount(count, chosen(null, null, agency)));

        assertCount(board.total(), BoardChoice.EVERYTHING);
        assertThat(board.kinds()).hasSize(2);
        assertThat(board.roles().keySet())
                .containsExactlyInAnyOrder(
                        Role.TEAM_MANAGER, Role.DUTY_INSPECTOR, Role.DUTY_SOCIAL_WORKER);
        assertThat(board.agencies().get(Agency.POLICE)).isEqualTo(new Board.Count(1, 1));
    }

    @Test
    void pages_show_each_row_once() {
        List<String> seen = new ArrayList<>();
        BoardPosition place = BoardPosition.START;
        List<BoardRow> page = board.after(place, 2);
        while (!page.isEmpty()) {
            page.forEach(row -> seen.add(row.id()));
            place = BoardPosition.read(BoardPosition.of(page.getLast()).toString()).orElseThrow();
            page = board.after(place, 2);
        }

        assertThat(seen).containsExactly("s1", "s2", "s3", "r1", "r2");
    }

    @Test
    void a_text_that_is_no_place_is_none() {
        assertThat(BoardPosition.read("")).contains(BoardPosition.START);
        assertThat(BoardPosition.read("yesterday")).isEmpty();
        assertThat(BoardPosition.read("0~yesterday~referral~r1")).isEmpty();
    }

    private void assertCount(Board.Count count, BoardChoice choice) {
        assertThat(board.only(with(choice, Lateness.OVERDUE)).rows()).hasSize(count.overdue());
        assertThat(board.only(with(choice, Lateness.SOON)).rows()).hasSize(count.soon());
        assertThat(board.only(choice).rows()).hasSize(count.all());
    }

    private static BoardChoice with(BoardChoice choice, Lateness lateness) {
        return new BoardChoice(choice.kind(), choice.role(), choice.agency(), lateness);
    }

    private static BoardChoice late(Lateness lateness) {
        return with(BoardChoice.EVERYTHING, lateness);
    }

    private static BoardChoice chosen(
            @Nullable String kind, @Nullable Role role, @Nullable Agency agency) {
        return new BoardChoice(
                Optional.ofNullable(kind),
                Optional.ofNullable(role),
                Optional.ofNullable(agency),
                Lateness.ALL);
    }

    private static BoardRow row(String id, BoardRow.Kind kind, String due, Role... roles) {
        var at = Instant.parse(due);
        return new BoardRow(
                id,
                kind,
                new BoardRow.What("Decide next steps", List.of("CP-2041"), ""),
                new BoardRow.Due(at, at),
                BoardRow.Chain.NONE,
                BoardRow.Who.of(Set.copyOf(Stream.of(roles).toList())));
    }
}
