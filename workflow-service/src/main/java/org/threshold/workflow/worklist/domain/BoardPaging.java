package org.threshold.workflow.worklist.domain;

import java.util.List;
import java.util.stream.IntStream;
import org.threshold.workflow.worklist.BoardRow;

/**
 * A list of the board cut into pages. Each page begins after a place and not at a number, so that
 * nothing is passed over when what stood before it was done meanwhile.
 *
 * @param rows all rows of the list, in its order
 * @param before how many rows stand before the page
 * @param most how many rows a page has at most
 */
public record BoardPaging(List<BoardRow> rows, int before, int most) {

    public BoardPaging {
        rows = List.copyOf(rows);
    }

    /** The page that begins after a place. */
    public static BoardPaging of(List<BoardRow> rows, BoardPosition after, int most) {
        long before =
                rows.stream().filter(row -> BoardPosition.of(row).compareTo(after) <= 0).count();
        return new BoardPaging(rows, Math.toIntExact(before), most);
    }

    /** The rows of the page. */
    public List<BoardRow> shown() {
        return rows.stream().skip(before).limit(most).toList();
    }

    /** How many pages there are. */
    public int pages() {
        return (rows.size() + most - 1) / most;
    }

    /**
     * The number of the page, from 1 on; one that begins between two counts as the first of them.
     */
    public int current() {
        return before / most + 1;
    }

    /** The numbers of the pages to link to: the first, the last, and those next to this one. */
    public List<Integer> linked() {
        return IntStream.rangeClosed(1, pages())
                .filter(
                        number ->
                                number == 1
                                        || number == pages()
                                        || Math.abs(number - current()) <= 1)
                .boxed()
                .toList();
    }

    /** The place after which the page with a number begins. */
    public BoardPosition start(int number) {
        return startAt((number - 1) * most);
    }

    /** The place after which the page before this one begins. */
    public BoardPosition previous() {
        return startAt(before - most);
    }

    /** The place after which the page behind this one begins. */
    public BoardPosition next() {
        return startAt(before + most);
    }

    /** Whether there are rows behind the page. */
    public boolean goesOn() {
        return before + most < rows.size();
    }

    private BoardPosition startAt(int passed) {
        return passed <= 0 ? BoardPosition.START : BoardPosition.of(rows.get(passed - 1));
    }
}
