package org.threshold.workflow.worklist.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.worklist.BoardRow;
import org.threshold.workflow.worklist.app.ReadBoard;
import org.threshold.workflow.worklist.domain.Board;
import org.threshold.workflow.worklist.domain.Board.Count;
import org.threshold.workflow.worklist.domain.BoardPosition;

/** The overdue board over HTTP: its numbers, and the rows behind them. */
@RestController
@RequestMapping("/api/v1/board")
class BoardController {

    private static final int MOST = 200;

    private final ReadBoard read;

    BoardController(ReadBoard read) {
        this.read = read;
    }

    /** A number: how many are overdue, due within a day, and both. */
    record Figure(String code, String words, int overdue, int soon, int all) {

        static Figure of(String code, String words, Count count) {
            return new Figure(code, words, count.overdue(), count.soon(), count.all());
        }
    }

    /** The numbers of everything that is on the board. */
    record Numbers(Figure total, List<Figure> kinds, List<Figure> roles, List<Figure> agencies) {}

    /** A row; {@code reached} and {@code next} are empty where there is no such rung. */
    record Row(
            String id,
            String kind,
            String words,
            List<String> cases,
            Instant since,
            Instant dueAt,
            boolean overdue,
            String reached,
            String next,
            List<String> roles,
            List<String> agencies) {}

    /**
     * The board.
     *
     * @param next what to ask for next as {@code after}; empty at the end
     */
    record Page(Instant readAt, Numbers numbers, List<Row> rows, String next) {}

    /** The board’s numbers and a page of the rows that are asked for, the latest first. */
    @GetMapping
    ResponseEntity<?> board(
            Actor who,
            @ModelAttribute BoardAddress.Asked asked,
            @RequestParam(defaultValue = "50") int most) {
        var choice = asked.choice();
        var place = asked.place();
        if (choice.isEmpty() || place.isEmpty() || most < 1 || most > MOST) {
            return Problems.refused(
                    new Refusal(
                            "board",
                            "There is no such list of the board or page of it.",
                            "Give kind, role and agency as the numbers name them, late as all, overdue,"
                                    + " soon or an age such as up-to-4-hours, and 1 to 200 rows after the place that the page before names."));
        }
        Board board = read.handle(who);
        List<BoardRow> rows = board.only(choice.get()).after(place.get(), most);
        String next = rows.size() < most ? "" : BoardPosition.of(rows.getLast()).toString();
        return ResponseEntity.ok(
                new Page(
                        board.now(),
                        numbers(board),
                        rows.stream().map(row -> row(row, board.now())).toList(),
                        next));
    }

    private static Numbers numbers(Board board) {
        return new Numbers(
                Figure.of("", "", board.total()),
                list(board.kinds(), BoardRow.Kind::code, BoardRow.Kind::words),
                list(board.roles(), Role::code, Role::words),
                list(board.agencies(), Agency::code, Agency::words));
    }

    private static <K> List<Figure> list(
            Map<K, Count> counts, Function<K, String> code, Function<K, String> words) {
        return counts.entrySet().stream()
                .map(
                        it ->
                                Figure.of(
                                        code.apply(it.getKey()),
                                        words.apply(it.getKey()),
                                        it.getValue()))
                .toList();
    }

    private static Row row(BoardRow row, Instant now) {
        return new Row(
                row.id(),
                row.kind().code(),
                row.what().words(),
                row.what().cases(),
                row.due().since(),
                row.due().at(),
                row.overdue(now),
                row.chain().reached(),
                row.chain().next(),
                row.who().roles().stream().map(Role::code).sorted().toList(),
                row.who().agencies().stream().map(Agency::code).sorted().toList());
    }
}
