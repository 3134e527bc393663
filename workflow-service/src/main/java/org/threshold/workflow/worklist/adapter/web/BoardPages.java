package org.threshold.workflow.worklist.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.worklist.BoardRow;
import org.threshold.workflow.worklist.domain.Board;
import org.threshold.workflow.worklist.domain.BoardChoice;
import org.threshold.workflow.worklist.domain.BoardPosition;

/** Puts the board into the words and addresses of its page. */
@Component
class BoardPages {

    private static final int PAGE = 50;

    /**
     * A row of the list.
     *
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

    /** The whole page; {@code chosen} says which list is shown, empty for all of it. */
    record Page(
            String readAt,
            List<BoardNumbers.Figure> totals,
            List<BoardNumbers.Line> kinds,
            List<BoardNumbers.Line> roles,
            List<BoardNumbers.Line> agencies,
            String chosen,
            int found,
            List<Row> rows,
            String next) {}

    Page page(Board board, BoardChoice choice, BoardPosition after) {
        Board chosen = board.only(choice);
        List<BoardRow> rows = chosen.after(after, PAGE);
        return new Page(
                DueWords.exact(board.now()),
                BoardNumbers.totals(board.total()),
                BoardNumbers.kinds(board),
                BoardNumbers.roles(board),
                BoardNumbers.agencies(board),
                chosen(board, choice),
                chosen.rows().size(),
                rows.stream().map(row -> row(row, board.now())).toList(),
                rows.size() < PAGE ? "" : address(choice, rows.getLast()));
    }

    private static String address(BoardChoice choice, BoardRow last) {
        return BoardAddress.of(choice, BoardPosition.of(last).toString());
    }

    static String words(Role role) {
        return Character.toUpperCase(role.words().charAt(0)) + role.words().substring(1);
    }

    /** Says what the list is limited to. */
    private static String chosen(Board board, BoardChoice choice) {
        return Stream.of(
                        choice.kind().map(code -> kindWords(board, code)).orElse(""),
                        choice.role().map(BoardPages::words).orElse(""),
                        choice.agency().map(Agency::words).orElse(""),
                        switch (choice.lateness()) {
                            case ALL -> "";
                            case OVERDUE -> "overdue";
                            case SOON -> "due within a day";
                        })
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

    private static Row row(BoardRow row, Instant now) {
        return new Row(
                row.kind().words(),
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

    private static String who(BoardRow.Who who) {
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
