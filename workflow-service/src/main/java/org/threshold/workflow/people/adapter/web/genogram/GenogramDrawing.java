package org.threshold.workflow.people.adapter.web.genogram;

import java.util.List;
import org.threshold.workflow.people.adapter.web.genogram.Genogram.Figure;
import org.threshold.workflow.people.adapter.web.genogram.Picture.Frame;
import org.threshold.workflow.people.adapter.web.genogram.Picture.Line;
import org.threshold.workflow.people.adapter.web.genogram.Picture.Spot;
import org.threshold.workflow.platform.web.drawing.Box;
import org.threshold.workflow.platform.web.drawing.Look;
import org.threshold.workflow.platform.web.drawing.Point;
import org.threshold.workflow.platform.web.drawing.Svg;

/** Draws a genogram for a page. */
public final class GenogramDrawing {

    private static final int SIZE = 14;
    private static final double EDGE = 2;
    private static final double DOUBLE = 5;
    private static final String HOUSEHOLD = "8 6";

    private GenogramDrawing() {}

    /** The drawing as SVG. */
    public static String of(Genogram drawn, Svg.Said said) {
        Picture picture = Layout.of(drawn);
        Svg svg = Svg.of(said, picture.size());
        picture.frames().forEach(frame -> frame(svg, frame));
        picture.lines().forEach(line -> line(svg, line));
        picture.spots().forEach(spot -> spot(svg, spot));
        return svg.text();
    }

    /** One mark alone, for the legend. */
    public static String mark(Mark mark, boolean index, Svg.Said said) {
        Svg svg = Svg.of(said, new Box(0, 0, Grid.MARK + 4, Grid.MARK + 4));
        Box box = new Box(2, 2, Grid.MARK, Grid.MARK);
        marks(svg, mark, index, box);
        return svg.text();
    }

    private static void frame(Svg svg, Frame frame) {
        Box box = frame.box();
        svg.begin("home");
        if (frame.dwelling().enclosed()) {
            svg.box(box, 12, new Look("none", EDGE, HOUSEHOLD));
        }
        svg.words(
                new Point(box.x() + 4, box.y() - 10),
                Svg.Words.from(frame.dwelling().title(), SIZE).strong());
        svg.end();
    }

    private static void line(Svg svg, Line line) {
        svg.begin("line");
        svg.path(line.way(), Look.lined(EDGE, line.dashes()));
        svg.end();
    }

    private static void spot(Svg svg, Spot spot) {
        Figure figure = spot.figure();
        svg.begin("person");
        marks(svg, figure.mark(), figure.index(), spot.mark());
        double base = spot.centre().y() + Grid.MARK / 2 + Grid.WORDS + Grid.LINE - 4;
        List<String> label = figure.label();
        for (int i = 0; i < label.size(); i++) {
            var words = Svg.Words.around(label.get(i), SIZE);
            svg.words(
                    new Point(spot.centre().x(), base + Grid.LINE * i),
                    figure.index() ? words.strong() : words);
        }
        svg.end();
    }

    private static void marks(Svg svg, Mark mark, boolean index, Box box) {
        shape(svg, mark, box);
        if (index) {
            shape(svg, mark, box.grown(-DOUBLE));
        }
    }

    private static void shape(Svg svg, Mark mark, Box box) {
        Look look = Look.edged(EDGE);
        switch (mark) {
            case MALE -> svg.box(box, 0, look);
            case FEMALE -> svg.circle(box.centre(), box.width() / 2, look);
            case NOT_KNOWN -> svg.polygon(box.diamond(), look);
            case UNBORN -> svg.polygon(box.triangle(), look);
        }
    }
}
