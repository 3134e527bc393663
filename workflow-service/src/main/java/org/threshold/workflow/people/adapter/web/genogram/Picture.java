package org.threshold.workflow.people.adapter.web.genogram;

import java.util.List;
import java.util.Set;
import org.threshold.workflow.people.adapter.web.genogram.Genogram.Dwelling;
import org.threshold.workflow.people.adapter.web.genogram.Genogram.Figure;
import org.threshold.workflow.people.adapter.web.genogram.Genogram.Link;
import org.threshold.workflow.platform.web.drawing.Box;
import org.threshold.workflow.platform.web.drawing.Point;

/** Where everything of a genogram is drawn. */
record Picture(Box size, List<Spot> spots, List<Line> lines, List<Frame> frames) {

    Picture {
        spots = List.copyOf(spots);
        lines = List.copyOf(lines);
        frames = List.copyOf(frames);
    }

    /** Somebody’s mark. */
    record Spot(Figure figure, Point centre) {

        Box mark() {
            return Box.around(centre, Grid.MARK);
        }

        /** The mark with the words below it. */
        Box all() {
            double words = Grid.WORDS + Grid.LINE * figure.label().size();
            return new Box(
                    centre.x() - Grid.LABEL / 2,
                    centre.y() - Grid.MARK / 2,
                    Grid.LABEL,
                    Grid.MARK + words);
        }
    }

    /**
     * A line, and what it says: two parents who are joined share the line to their child.
     *
     * @param dashes how it is drawn; empty without gaps
     */
    record Line(Set<Link> links, List<Point> way, String dashes) {

        Line {
            links = Set.copyOf(links);
            way = List.copyOf(way);
        }
    }

    /** Round those who live together. */
    record Frame(Dwelling dwelling, Box box) {}
}
