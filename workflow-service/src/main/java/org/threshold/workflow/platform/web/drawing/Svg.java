package org.threshold.workflow.platform.web.drawing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * An SVG drawing as text, for a page: drawn with attributes only, since the content policy lets no
 * page bring its own styles, and every word in it escaped.
 */
public final class Svg {

    private final StringBuilder drawn = new StringBuilder();

    private Svg() {}

    /**
     * What is said of a drawing to whoever does not see it.
     *
     * @param id unique on the page
     */
    public record Said(String id, String title, String description) {}

    /** Words on a drawing; {@code anchor} is {@code start} or {@code middle}. */
    public record Words(String text, String anchor, int size, boolean bold) {

        /** Words that begin at their place. */
        public static Words from(String text, int size) {
            return new Words(text, "start", size, false);
        }

        /** Words in the middle of whose first line their place is. */
        public static Words around(String text, int size) {
            return new Words(text, "middle", size, false);
        }

        /** The same in bold. */
        public Words strong() {
            return new Words(text, anchor, size, true);
        }
    }

    /** A new drawing. */
    public static Svg of(Said said, Box seen) {
        String id = escaped(said.id());
        return new Svg()
                .add(
                        ("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"%s-title"
                                        + " %s-desc\" width=\"%s\" height=\"%s\" viewBox=\"%s %s %s %s\""
                                        + " font-family=\"arial, sans-serif\">")
                                .formatted(
                                        id,
                                        id,
                                        number(seen.width()),
                                        number(seen.height()),
                                        number(seen.x()),
                                        number(seen.y()),
                                        number(seen.width()),
                                        number(seen.height())))
                .add("<title id=\"%s-title\">%s</title>".formatted(id, escaped(said.title())))
                .add("<desc id=\"%s-desc\">%s</desc>".formatted(id, escaped(said.description())));
    }

    /** Begins what belongs together; {@code name} is what tests and scripts find it by. */
    public Svg begin(String name) {
        return add("<g data-drawn=\"%s\">".formatted(escaped(name)));
    }

    /** Ends what belongs together. */
    public Svg end() {
        return add("</g>");
    }

    public Svg box(Box box, double corner, Look look) {
        return add(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\"%s/>"
                        .formatted(
                                number(box.x()),
                                number(box.y()),
                                number(box.width()),
                                number(box.height()),
                                number(corner),
                                look(look)));
    }

    public Svg circle(Point centre, double radius, Look look) {
        return add(
                "<circle cx=\"%s\" cy=\"%s\" r=\"%s\"%s/>"
                        .formatted(
                                number(centre.x()),
                                number(centre.y()),
                                number(radius),
                                look(look)));
    }

    public Svg polygon(List<Point> corners, Look look) {
        return add("<polygon points=\"%s\"%s/>".formatted(points(corners), look(look)));
    }

    public Svg path(List<Point> way, Look look) {
        return add("<polyline points=\"%s\"%s/>".formatted(points(way), look(look)));
    }

    /** Words whose base line is at a place. */
    public Svg words(Point at, Words words) {
        return add(
                "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" font-size=\"%s\"%s fill=\"%s\">%s</text>"
                        .formatted(
                                number(at.x()),
                                number(at.y()),
                                words.anchor(),
                                number(words.size()),
                                words.bold() ? " font-weight=\"700\"" : "",
                                Look.INK,
                                escaped(words.text())));
    }

    /** The drawing as it stands in the page. */
    public String text() {
        return drawn + "</svg>";
    }

    private Svg add(String piece) {
        drawn.append(piece);
        return this;
    }

    private static String look(Look look) {
        return " fill=\"%s\" stroke=\"%s\" stroke-width=\"%s\"%s"
                .formatted(
                        look.fill(),
                        Look.INK,
                        number(look.line()),
                        look.dashes().isEmpty()
                                ? ""
                                : " stroke-dasharray=\"" + look.dashes() + "\"");
    }

    private static String points(List<Point> points) {
        return points.stream()
                .map(point -> number(point.x()) + "," + number(point.y()))
                .collect(Collectors.joining(" "));
    }

    private static String number(double number) {
        return number == Math.rint(number)
                ? String.valueOf((long) number)
                : String.format(Locale.ROOT, "%.1f", number);
    }

    private static String escaped(String words) {
        return HtmlUtils.htmlEscape(words);
    }
}
