package org.threshold.workflow.worklist.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.platform.Capital;
import org.threshold.workflow.worklist.BoardRow;
import org.threshold.workflow.worklist.domain.Board;
import org.threshold.workflow.worklist.domain.BoardChoice;
import org.threshold.workflow.worklist.domain.BoardPaging;
import org.threshold.workflow.worklist.domain.BoardPosition;
import org.threshold.workflow.worklist.domain.Lateness;

/** Puts the board into the words and addresses of its page. */
@Component
class BoardPages {

    private static final int PAGE = 25;

    /**
     * A row of the list.
     *
     * @param kind empty where all of the list is of one kind
     * @param due in words, such as "Overdue by 2 hours"
     * @param exact the due instant itself
     * @param who whom it waits for, in words
     */
    record Row(
            String kind,
            String words,
            String page,
            List<String> cases,
            String due,
            String exact,
            boolean overdue,
            String reached,
            String next,
            String who) {}

    /** The numbers of the whole board, whichever list is shown. */
    record Numbers(
            List<BoardNumbers.Figure> totals,
            List<BoardNumbers.Figure> ages,
            List<BoardNumbers.Line> kinds,
            List<BoardNumbers.Line> roles,
            List<BoardNumbers.Line> agencies) {}

    /** The same numbers, drawn. */
    record Drawn(String ages, String roles, String agencies) {}

    /** Where the page itself is, and its list as a file. */
    record Addresses(String here, String file) {}

    /**
     * A page of a list.
     *
     * @param chosen what the list is limited to; empty for everything
     * @param found how many rows the list has
     * @param hidden how many rows of the board are not on it
     * @param first the number of the first row that is shown, from 1 on
     */
    record Listed(
            String chosen, int found, Board.Count hidden, int first, List<Row> rows, Pager pager) {}

    /** The whole page. */
    record Page(String readAt, Numbers numbers, Drawn drawn, Listed list, Addresses at) {}

    Page page(Board board, BoardChoice choice, BoardPosition after) {
        var numbers =
                new Numbers(
                        BoardNumbers.totals(board.total()),
                        BoardNumbers.ages(board),
                        BoardNumbers.kinds(board),
                        BoardNumbers.roles(board),
                        BoardNumbers.agencies(board));
        return new Page(
                DueWords.exact(board.now()),
                numbers,
                drawn(numbers),
                list(board, choice, after),
                new Addresses(BoardAddress.page(choice, after), BoardAddress.file(choice)));
    }

    private static Drawn drawn(Numbers numbers) {
        return new Drawn(
                BoardBars.ages(numbers.ages()),
                BoardBars.lines("by role", numbers.roles()),
                BoardBars.lines("by agency", numbers.agencies()));
    }

    private static Listed list(Board board, BoardChoice choice, BoardPosition after) {
        Board chosen = board.only(choice);
        var paging = BoardPaging.of(chosen.rows(), after, PAGE);
        return new Listed(
                chosen(board, choice),
                chosen.rows().size(),
                board.total().without(chosen.total()),
                paging.paging().before() + 1,
                paging.shown().stream()
                        .map(row -> row(row, board.now(), choice.kind().isEmpty()))
                        .toList(),
                Pager.of(
                        paging.paging(),
                        passed -> BoardAddress.page(choice, paging.after(passed))));
    }

    static String words(Role role) {
        return Capital.of(role.words());
    }

    /** Says what the list is limited to. */
    private static String chosen(Board board, BoardChoice choice) {
        return Stream.of(
                        choice.kind().map(code -> kindWords(board, code)).orElse(""),
                        choice.role().map(BoardPages::words).orElse(""),
                        choice.agency().map(Agency::words).orElse(""),
                        choice.lateness() == Lateness.ALL ? "" : choice.lateness().words())
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String kindWords(Board board, String code) {
        return board.kinds().keySet().stream()
                .filter(kind -> kind.code().equals(code))
                .map(BoardRow.Kind::words)
                .findFirst()
                .orElse(code.replace('-', ' '));
    }

    private static Row row(BoardRow row, Instant now, boolean ofManyKinds) {
        return new Row(
                ofManyKinds ? row.kind().words() : "",
                row.what().words(),
                row.what().page(),
                row.what().cases(),
                DueWords.of(row.due().at(), now),
                DueWords.exact(row.due().at()),
                row.overdue(now),
                row.chain().reached(),
                row.chain().next(),
                who(row.who()));
    }

    /** Whom a row waits for. */
    static String who(BoardRow.Who who) {
        return who.roles().isEmpty()
                ? who.agencies().stream()
                        .map(Agency::words)
                        .sorted()
                        .collect(Collectors.joining(", "))
                : who.roles().stream()
                        .sorted()
                        .map(BoardPages::words)
                        .collect(Collectors.joining(", "));
    }
}
