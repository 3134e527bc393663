package org.threshold.workflow.worklist.adapter.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.worklist.BoardRow;
import org.threshold.workflow.worklist.domain.Board;
import org.threshold.workflow.worklist.domain.Board.Count;
import org.threshold.workflow.worklist.domain.BoardChoice;
import org.threshold.workflow.worklist.domain.Lateness;

/** The numbers of the board’s page, each with the address of the list that it counts. */
final class BoardNumbers {

    private BoardNumbers() {}

    /** A number that links to its list. */
    record Figure(String words, int count, String address) {}

    /** A line of a table of numbers: of a kind, a role or an agency. */
    record Line(String words, Figure overdue, Figure soon) {}

    static List<Line> kinds(Board board) {
        return lines(board.kinds(), BoardRow.Kind::words, BoardNumbers::ofKind);
    }

    static List<Line> roles(Board board) {
        return lines(board.roles(), BoardPages::words, BoardNumbers::ofRole);
    }

    static List<Line> agencies(Board board) {
        return lines(board.agencies(), Agency::words, BoardNumbers::ofAgency);
    }

    /** How many are overdue for how long, each with its list. */
    static List<Figure> ages(Board board) {
        return board.ages().entrySet().stream()
                .map(
                        it ->
                                new Figure(
                                        it.getKey().words(),
                                        it.getValue(),
                                        BoardAddress.of(BoardChoice.of(it.getKey()), "")))
                .toList();
    }

    static List<Figure> totals(Count total) {
        return List.of(
                new Figure("overdue", total.overdue(), list(BoardChoice.EVERYTHING, true)),
                new Figure("due within a day", total.soon(), list(BoardChoice.EVERYTHING, false)));
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
                new Figure(words + ", overdue", count.overdue(), list(choice, true)),
                new Figure(words + ", due within a day", count.soon(), list(choice, false)));
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
}
