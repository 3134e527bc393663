package org.threshold.workflow.worklist.domain;

import java.util.List;
import org.threshold.workflow.worklist.BoardRow;

/**
 * A list of the board cut into pages. Each page begins after a place and not at a number, so that
 * nothing is passed over when what stood before it was done meanwhile.
 *
 * @param rows all rows of the list, in its order
 * @param paging where the page stands among them
 */
public record BoardPaging(List<BoardRow> rows, Paging paging) {

    public BoardPaging {
        rows = List.copyOf(rows);
    }

    /** The page that begins after a place. */
    public static BoardPaging of(List<BoardRow> rows, BoardPosition after, int most) {
        long before =
                after.equals(BoardPosition.START)
                        ? 0
                        : rows.stream()
                                .takeWhile(row -> BoardPosition.of(row).compareTo(after) <= 0)
                                .count();
        return new BoardPaging(rows, new Paging(rows.size(), Math.toIntExact(before), most));
    }

    /** The rows of the page. */
    public List<BoardRow> shown() {
        return rows.stream().skip(paging.before()).limit(paging.most()).toList();
    }

    /** The place after which the page with a number begins. */
    public BoardPosition start(int number) {
        return after(paging.start(number));
    }

    /** The place after so many rows. */
    public BoardPosition after(int passed) {
        return passed <= 0 ? BoardPosition.START : BoardPosition.of(rows.get(passed - 1));
    }
}
