package org.threshold.workflow.people.adapter.web.genogram;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.threshold.workflow.people.adapter.web.genogram.Grid.Cell;
import org.threshold.workflow.people.adapter.web.genogram.Picture.Frame;
import org.threshold.workflow.people.adapter.web.genogram.Picture.Line;
import org.threshold.workflow.people.adapter.web.genogram.Picture.Spot;
import org.threshold.workflow.platform.web.drawing.Box;
import org.threshold.workflow.platform.web.drawing.Point;

/**
 * Lays a genogram out: generations as rows, couples side by side and joined, children below them,
 * those who live together in one block. Nobody lies on anybody, and every link has its line.
 */
final class Layout {

    /** Lines from the side of a mark leave below its middle, where couples are joined. */
    private static final double BELOW_MIDDLE = 12;

    private static final String WITHOUT_PARTNERSHIP = "3 4";

    private final Genogram drawn;
    private final Grid grid;
    private final Wiring wiring;
    private final Heights heights;

    private Layout(Genogram drawn) {
        this.drawn = drawn;
        this.grid = new Grid(drawn);
        this.wiring = new Wiring(drawn, grid);
        this.heights = Heights.of(grid, wiring.lanes());
    }

    static Picture of(Genogram drawn) {
        return new Layout(drawn).picture();
    }

    private Picture picture() {
        return new Picture(
                new Box(0, 0, grid.width(), heights.all()),
                drawn.figures().stream()
                        .map(one -> new Spot(one, centre(grid.cell(one.key()))))
                        .toList(),
                wiring.wires().stream().map(this::line).toList(),
                IntStream.range(0, drawn.dwellings().size()).boxed().flatMap(this::frame).toList());
    }

    private Stream<Frame> frame(int dwelling) {
        return grid.extent(dwelling).stream()
                .map(
                        extent ->
                                new Frame(
                                        drawn.dwellings().get(dwelling),
                                        new Box(
                                                extent.from(),
                                                Heights.TITLE,
                                                extent.to() - extent.from(),
                                                heights.all() - Heights.TITLE - 4)));
    }

    private Line line(Wire wire) {
        return switch (wire) {
            case Wire.Union union ->
                    new Line(
                            union.links(),
                            List.of(centre(union.left()), centre(union.right())),
                            union.links().isEmpty() ? WITHOUT_PARTNERSHIP : "");
            case Wire.Drop drop -> new Line(drop.links(), way(drop), drop.bond().dashes());
            case Wire.Bracket over ->
                    new Line(over.links(), way(over), over.link().bond().dashes());
            case Wire.Detour round ->
                    new Line(round.links(), way(round), round.link().bond().dashes());
        };
    }

    private List<Point> way(Wire.Drop drop) {
        double lane = heights.lane(drop.to().row(), drop.lane());
        Cell from = drop.start().cell();
        List<Point> way = new ArrayList<>();
        if (drop.start().between()) {
            way.add(new Point(drop.way(), heights.centre(from.row())));
        } else {
            way.add(side(from));
            way.add(new Point(drop.way(), side(from).y()));
        }
        way.add(new Point(drop.way(), lane));
        way.add(new Point(drop.onto(), lane));
        way.add(new Point(drop.onto(), heights.centre(drop.to().row())));
        return way;
    }

    private List<Point> way(Wire.Bracket over) {
        double row = heights.centre(over.from().row());
        double lane = heights.lane(over.from().row(), over.lane());
        return List.of(
                new Point(over.leaves(), row),
                new Point(over.leaves(), lane),
                new Point(over.onto(), lane),
                new Point(over.onto(), row));
    }

    private List<Point> way(Wire.Detour round) {
        double lane = heights.lane(round.zone(), round.lane());
        Point from = side(round.from());
        Point to = side(round.to());
        return List.of(
                from,
                new Point(round.way(), from.y()),
                new Point(round.way(), lane),
                new Point(round.onto(), lane),
                new Point(round.onto(), to.y()),
                to);
    }

    private Point side(Cell cell) {
        return centre(cell).moved(0, BELOW_MIDDLE);
    }

    private Point centre(Cell cell) {
        return new Point(grid.x(cell), heights.centre(cell.row()));
    }
}
