package org.threshold.workflow.worklist.adapter.web;

import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.worklist.BoardRow;
import org.threshold.workflow.worklist.domain.Board;
import org.threshold.workflow.worklist.domain.Board.Count;
import org.threshold.workflow.worklist.domain.BoardChoice;
import org.threshold.workflow.worklist.domain.BoardChoice.Lateness;
import org.threshold.workflow.worklist.domain.BoardPosition;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the board into the words and addresses of its page. */
@Component
class BoardPages {

    private static final int PAGE = 50;

    /** A number that links to its list. */
    record Number(String words, int count, String address) {}

    /** A line of a table of numbers: of a kind, a role or an agency. */
    record Line(String words, Number overdue, Number soon) {}

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
            List<Number> totals,
            List<Line> kinds,
            List<Line> roles,
            List<Line> agencies,
            String chosen,
            int found,
            List<Row> rows,
            String next) {}

    Page page(Board board, BoardChoice choice, BoardPosition after) {
        Board chosen = board.only(choice);
        List<BoardRow> rows = chosen.after(after, PAGE);
        return new Page(
                DueWords.exact(board.now()),
                totals(board.total()),
                lines(board.kinds(), BoardRow.Kind::words, BoardPages::ofKind),
                lines(board.roles(), BoardPages::words, BoardPages::ofRole),
                lines(board.agencies(), Agency::words, BoardPages::ofAgency),
                chosen(board, choice),
                chosen.rows().size(),
                rows.stream().map(row -> row(row, board.now())).toList(),
                rows.size() < PAGE ? "" : address(choice, rows.getLast()));
    }

    private static String address(BoardChoice choice, BoardRow last) {
        return BoardAddress.of(choice, BoardPosition.of(last).toString());
    }

    private static List<Number> totals(Count total) {
        return List.of(
                new Number("overdue", total.overdue(), list(BoardChoice.EVERYTHING, true)),
                new Number("due within a day", total.soon(), list(BoardChoice.EVERYTHING, false)));
    }

    private static String list(BoardChoice of, boolean overdue) {
        var lateness = overdue ? Lateness.OVERDUE : Lateness.SOON;
        return BoardAddress.of(new BoardChoice(of.kind(), of.role(), of.agency(), lateness), "");
    }

    private static <K> List<Line> lines(
            Map<K, Count> counts, Function<K, String> words, Function<K, BoardChoice> choice) {
        return counts.entrySet().stream()
                .map(it -> line(words.apply(it.getKey()), choice.apply(it.getKey()), it.getValue()))
                .toList();
    }

    private static Line line(String words, BoardChoice choice, Count count) {
        return new Line(
                words,
                new Number(words + ", overdue", count.overdue(), list(choice, true)),
                new Number(words + ", due within a day", count.soon(), list(choice, false)));
    }

    private static BoardChoice ofKind(BoardRow.Kind kind) {
        return new BoardChoice(
                Optional.of(kind.code()), Optional.empty(), Optional.empty(), Lateness.ALL);
    }

    private static BoardChoice ofRole(Role role) {
        return new BoardChoice(Optional.empty(), Optional.of(role), Optional.empty(), Lateness.ALL);
    }

    private static BoardChoice ofAgency(Agency agency) {
        return new BoardChoice(
                Optional.empty(), Optional.empty(), Optional.of(agency), Lateness.ALL);
    }

    private static String words(Role role) {
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
