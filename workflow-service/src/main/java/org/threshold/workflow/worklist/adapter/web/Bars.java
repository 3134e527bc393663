package org.threshold.workflow.worklist.adapter.web;

import java.util.List;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/**
 * Numbers drawn as bars, one below the other; the same numbers stand in a table beside them. Drawn
 * with attributes only, since the content policy lets no page bring its own styles.
 */
final class Bars {

    private static final int WIDTH = 320;
    private static final int ROW = 68;
    private static final int LINE = 20;
    private static final int BAR = 16;
    private static final String INK = "#0b0c0c";

    private Bars() {}

    /** A part of a bar, and its colour. */
    record Part(int count, String colour) {}

    /**
     * A bar.
     *
     * @param words what it is of
     * @param numbers how many, in words, since colours say nothing to many people
     */
    record Bar(String words, String numbers, List<Part> parts) {

        Bar {
            parts = List.copyOf(parts);
        }

        private int count() {
            return parts.stream().mapToInt(Part::count).sum();
        }
    }

    /** Draws them; the longest is as long as the drawing is wide. */
    static String draw(String title, List<Bar> bars) {
        int most = bars.stream().mapToInt(Bar::count).max().orElse(0);
        var svg = new StringBuilder();
        svg.append(
                "<svg class=\"app-bars\" role=\"img\" aria-label=\"%s\" viewBox=\"0 0 %d %d\" font-family=\"arial, sans-serif\" font-size=\"16\">"
                        .formatted(
                                HtmlUtils.htmlEscape(title),
                                WIDTH,
                                Math.max(bars.size() * ROW, 1)));
        for (int row = 0; row < bars.size(); row++) {
            svg.append(bar(bars.get(row), row * ROW, Math.max(most, 1)));
        }
        return svg.append("</svg>").toString();
    }

    private static String bar(Bar bar, int top, int most) {
        var drawn = new StringBuilder();
        drawn.append(text(bar.words(), top + LINE)).append(text(bar.numbers(), top + 2 * LINE));
        double left = 0;
        for (Part part : bar.parts()) {
            double width = (double) WIDTH * part.count() / most;
            drawn.append(rectangle(left, top + 2 * LINE + 5, width, part.colour()));
            left += width;
        }
        return drawn.toString();
    }

    private static String text(String words, int base) {
        return "<text x=\"0\" y=\"%d\" fill=\"%s\">%s</text>"
                .formatted(base, INK, HtmlUtils.htmlEscape(words));
    }

    private static String rectangle(double left, int top, double width, String colour) {
        return width == 0
                ? ""
                : String.format(
                        Locale.ROOT,
                        "<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>",
                        left,
                        top,
                        width,
                        BAR,
                        HtmlUtils.htmlEscape(colour));
    }
}
