package org.threshold.workflow.worklist.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.worklist.BoardRow;

class BoardPagingTest {

    private static final int MOST = 25;

    @Test
    void every_row_is_on_one_page_and_the_last_page_has_what_is_left() {
        var first = at(rows(60), BoardPosition.START);
        var second = at(rows(60), first.start(2));
        var third = at(rows(60), second.start(3));

        assertThat(ids(first, second, third)).isEqualTo(ids(60));
        assertThat(third.shown()).hasSize(10);
        assertThat(third.paging()).isEqualTo(new Paging(60, 50, MOST));
    }

    @Test
    void a_row_that_was_done_meanwhile_lets_no_other_be_passed_over() {
        var all = rows(60);
        var second = at(all, BoardPosition.START).start(2);
        var less = new ArrayList<>(all);
        less.removeFirst();

        var page = at(less, second);

        assertThat(page.paging().before()).isEqualTo(24);
        assertThat(page.shown().getFirst().id()).isEqualTo(id(25));
        assertThat(page.after(page.paging().previous())).isEqualTo(BoardPosition.START);
    }

    @Test
    void an_empty_list_shows_nothing() {
        assertThat(at(List.of(), BoardPosition.START).shown()).isEmpty();
    }

    private static BoardPaging at(List<BoardRow> rows, BoardPosition after) {
        return BoardPaging.of(rows, after, MOST);
    }

    private static List<String> ids(BoardPaging... pages) {
        List<String> ids = new ArrayList<>();
        for (var page : pages) {
            page.shown().forEach(row -> ids.add(row.id()));
        }
        return ids;
    }

    private static List<String> ids(int number) {
        return IntStream.range(0, number).mapToObj(BoardPagingTest::id).toList();
    }

    private static String id(int number) {
        return "r%03d".formatted(number);
    }

    private static List<BoardRow> rows(int number) {
        return IntStream.range(0, number).mapToObj(BoardPagingTest::row).toList();
    }

    private static BoardRow row(int number) {
        var due = Instant.parse("2026-11-24T10:00:00Z").plusSeconds(number / 2);
        return new BoardRow(
                id(number),
                BoardKinds.of("referral"),
                new BoardRow.What("Decide next steps", List.of(), ""),
                new BoardRow.Due(due, due),
                BoardRow.Chain.NONE,
                BoardRow.Who.of(Set.of()));
    }
}
