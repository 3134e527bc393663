package org.threshold.workflow.worklist.domain;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import org.threshold.workflow.worklist.BoardRow;

/** A place on the board, after which a page begins; as text {@code order~instant~kind~id}. */
public record BoardPosition(int order, Instant dueAt, String kind, String id)
        implements Comparable<BoardPosition> {

    /** Before the first row. */
    public static final BoardPosition START = new BoardPosition(-1, Instant.EPOCH, "", "");

    private static final String BETWEEN = "~";
    private static final int PARTS = 4;
    private static final Comparator<BoardPosition> ORDER =
            Comparator.comparingInt(BoardPosition::order)
                    .thenComparing(BoardPosition::dueAt)
                    .thenComparing(BoardPosition::kind)
                    .thenComparing(BoardPosition::id);

    /** Rows in the order of their places. */
    static final Comparator<BoardRow> OF_ROWS =
            Comparator.comparingInt((BoardRow row) -> row.kind().order())
                    .thenComparing(row -> row.due().at())
                    .thenComparing(row -> row.kind().code())
                    .thenComparing(BoardRow::id);

    /** The place of a row. */
    public static BoardPosition of(BoardRow row) {
        return new BoardPosition(row.kind().order(), row.due().at(), row.kind().code(), row.id());
    }

    /** The place that a text names; empty when it is none. */
    public static Optional<BoardPosition> read(String text) {
        if (text.isEmpty()) {
            return Optional.of(START);
        }
        String[] parts = text.split(BETWEEN, PARTS);
        if (parts.length < PARTS) {
            return Optional.empty();
        }
        try {
            int order = Integer.parseInt(parts[0]);
            return Optional.of(
                    new BoardPosition(order, Instant.parse(parts[1]), parts[2], parts[3]));
        } catch (NumberFormatException | DateTimeParseException noPlace) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(BoardPosition other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return String.join(BETWEEN, String.valueOf(order), dueAt.toString(), kind, id);
    }
}
