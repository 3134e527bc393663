package org.threshold.workflow.worklist.adapter.web;

import java.util.List;
import org.threshold.workflow.platform.Capital;
import org.threshold.workflow.worklist.adapter.web.Bars.Bar;
import org.threshold.workflow.worklist.adapter.web.Bars.Part;
import org.threshold.workflow.worklist.adapter.web.BoardNumbers.Figure;
import org.threshold.workflow.worklist.adapter.web.BoardNumbers.Line;

/** The numbers of the board as drawings. */
final class BoardBars {

    private static final String LATE = "#ca3535";
    private static final String SOON = "#858686";

    private BoardBars() {}

    /** What is overdue, by its age. */
    static String ages(List<Figure> ages) {
        return Bars.draw(
                "Bars: overdue, by for how long", ages.stream().map(BoardBars::age).toList());
    }

    /** What is overdue and what is due within a day, by a kind of thing. */
    static String lines(String by, List<Line> lines) {
        return Bars.draw(
                "Bars: overdue and due within a day, " + by,
                lines.stream().map(BoardBars::line).toList());
    }

    private static Bar age(Figure figure) {
        return new Bar(
                Capital.of(figure.words()),
                String.valueOf(figure.count()),
                List.of(new Part(figure.count(), LATE)));
    }

    private static Bar line(Line line) {
        int late = line.overdue().count();
        int soon = line.soon().count();
        return new Bar(
                line.words(),
                "%d overdue, %d within a day".formatted(late, soon),
                List.of(new Part(late, LATE), new Part(soon, SOON)));
    }
}
