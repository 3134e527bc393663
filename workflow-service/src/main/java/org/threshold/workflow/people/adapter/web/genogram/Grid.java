package org.threshold.workflow.people.adapter.web.genogram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.threshold.workflow.people.adapter.web.genogram.Genogram.Figure;
import org.threshold.workflow.people.adapter.web.genogram.Genogram.Place;

/**
 * Gives everybody a cell: a row for each generation, the oldest above; those who live together side
 * by side. Between two columns lines may run from top to bottom without touching anybody.
 */
final class Grid {

    static final double MARK = 46;
    static final double LABEL = 136;
    static final double WORDS = 6;
    static final double LINE = 17;

    private static final double PITCH = 176;
    private static final double BETWEEN_DWELLINGS = 64;
    private static final double MARGIN = 34;

    private final Map<String, Cell> cells = new HashMap<>();
    private final List<Span> spans = new ArrayList<>();
    private final int oldest;
    private final int rows;

    /** Somebody’s cell. */
    record Cell(Figure figure, int row, int column, int dwelling) {}

    /** The columns of those who live together, the last not included. */
    private record Span(int from, int to) {}

    Grid(Genogram drawn) {
        List<Figure> figures = drawn.figures();
        oldest = figures.stream().mapToInt(one -> one.place().generation()).max().orElse(0);
        int youngest = figures.stream().mapToInt(one -> one.place().generation()).min().orElse(0);
        rows = oldest - youngest + 1;
        Couples couples = new Couples(drawn);
        for (int dwelling = 0; dwelling < drawn.dwellings().size(); dwelling++) {
            place(dwelling, figures, couples);
        }
    }

    private void place(int dwelling, List<Figure> figures, Couples couples) {
        int first = spans.isEmpty() ? 0 : spans.getLast().to();
        List<List<Figure>> ordered =
                IntStream.range(0, rows)
                        .mapToObj(
                                row ->
                                        couples.together(
                                                of(new Place(oldest - row, dwelling), figures)))
                        .toList();
        int width = ordered.stream().mapToInt(List::size).max().orElse(0);
        for (int row = 0; row < rows; row++) {
            List<Figure> abreast = ordered.get(row);
            int start = first + (width - abreast.size()) / 2;
            for (int i = 0; i < abreast.size(); i++) {
                Figure one = abreast.get(i);
                cells.put(one.key(), new Cell(one, row, start + i, dwelling));
            }
        }
        spans.add(new Span(first, first + width));
    }

    private static List<Figure> of(Place place, List<Figure> figures) {
        return figures.stream().filter(one -> one.place().equals(place)).toList();
    }

    int rows() {
        return rows;
    }

    Cell cell(String key) {
        return Optional.ofNullable(cells.get(key)).orElseThrow();
    }

    Collection<Cell> cells() {
        return cells.values();
    }

    /** The middle of a cell, from the left. */
    double x(Cell cell) {
        return MARGIN + PITCH * (cell.column() + 0.5) + BETWEEN_DWELLINGS * cell.dwelling();
    }

    /** The free way to the right of a cell. */
    double rightOf(Cell cell) {
        return x(cell) + PITCH / 2;
    }

    /** The free way to the left of a cell. */
    double leftOf(Cell cell) {
        return x(cell) - PITCH / 2;
    }

    /** Where those who live together begin and end, from the left; empty where there are none. */
    Optional<Extent> extent(int dwelling) {
        Span span = spans.get(dwelling);
        double left = MARGIN + PITCH * span.from() + BETWEEN_DWELLINGS * dwelling;
        return span.from() == span.to()
                ? Optional.empty()
                : Optional.of(
                        new Extent(
                                left - BETWEEN_DWELLINGS / 2 + 6,
                                left
                                        + PITCH * (span.to() - span.from())
                                        + BETWEEN_DWELLINGS / 2
                                        - 6));
    }

    /** From where to where, from the left. */
    record Extent(double from, double to) {}

    double width() {
        int last = spans.size() - 1;
        return last < 0
                ? 2 * MARGIN
                : 2 * MARGIN + PITCH * spans.get(last).to() + BETWEEN_DWELLINGS * last;
    }

    /** How many lines the longest label of a row has. */
    int labelLines(int row) {
        return cells.values().stream()
                .filter(cell -> cell.row() == row)
                .mapToInt(cell -> cell.figure().label().size())
                .max()
                .orElse(0);
    }
}
