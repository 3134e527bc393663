package org.threshold.workflow.worklist.adapter.web.diagram;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.threshold.workflow.platform.web.drawing.Box;
import org.threshold.workflow.platform.web.drawing.Look;
import org.threshold.workflow.platform.web.drawing.Point;
import org.threshold.workflow.platform.web.drawing.Svg;
import org.threshold.workflow.platform.web.drawing.TextLines;
import org.threshold.workflow.worklist.adapter.web.diagram.Model.Flow;
import org.threshold.workflow.worklist.adapter.web.diagram.Model.Node;
import org.threshold.workflow.worklist.adapter.web.diagram.Model.Shape;

/**
 * Draws the diagram of a model. Where the process waits has a strong edge and the words “Waits
 * here”, since colour alone says nothing to many people.
 */
public final class DiagramDrawing {

    private static final String WAITS = "Waits here";
    private static final int SIZE = 12;
    private static final double LETTER = 6.4;
    private static final double LINE = 14;
    private static final double ROOM = 34;
    private static final double ARROW = 5;

    private final Svg svg;
    private final Set<String> waiting;

    private DiagramDrawing(Svg svg, Set<String> waiting) {
        this.svg = svg;
        this.waiting = waiting;
    }

    /**
     * The drawing as SVG.
     *
     * @param waiting the ids of the nodes at which the process waits
     */
    public static String of(Model model, Set<String> waiting, Svg.Said said) {
        return new DiagramDrawing(Svg.of(said, size(model)), waiting).draw(model);
    }

    private static Box size(Model model) {
        List<Box> boxes =
                Stream.concat(
                                model.nodes().stream()
                                        .flatMap(
                                                it ->
                                                        Stream.concat(
                                                                Stream.of(it.drawn().box()),
                                                                it.drawn().label().stream())),
                                model.flows().stream()
                                        .flatMap(
                                                it ->
                                                        Stream.concat(
                                                                corners(it), it.label().stream())))
                        .toList();
        double left = boxes.stream().mapToDouble(Box::x).min().orElse(0);
        double top = boxes.stream().mapToDouble(Box::y).min().orElse(0);
        double right = boxes.stream().mapToDouble(Box::right).max().orElse(0);
        double bottom = boxes.stream().mapToDouble(Box::bottom).max().orElse(0);
        return new Box(left, top, right - left, bottom - top).grown(ROOM);
    }

    private static Stream<Box> corners(Flow flow) {
        return flow.way().stream().map(point -> Box.around(point, 0));
    }

    private String draw(Model model) {
        Comparator<Node> outerFirst =
                Comparator.comparing((Node it) -> !(it.shape() instanceof Shape.SubProcess));
        List<Node> nodes = model.nodes().stream().sorted(outerFirst).toList();
        nodes.stream().filter(it -> it.shape() instanceof Shape.SubProcess).forEach(this::node);
        model.flows().forEach(this::flow);
        nodes.stream().filter(it -> !(it.shape() instanceof Shape.SubProcess)).forEach(this::node);
        nodes.stream().filter(it -> waiting.contains(it.id())).forEach(this::waits);
        return svg.text();
    }

    private void node(Node node) {
        svg.begin(node.id());
        new Symbols(svg).draw(node, waiting.contains(node.id()));
        Box box = node.drawn().box();
        switch (node.shape()) {
            case Shape.Activity _ -> inside(box, node.name());
            case Shape.SubProcess _ ->
                    svg.words(
                            new Point(box.x() + 10, box.y() + LINE + 4),
                            Svg.Words.from(node.name(), SIZE));
            case Shape.Event _, Shape.Gateway _ ->
                    node.drawn().label().ifPresent(label -> from(label, node.name()));
        }
        svg.end();
    }

    private void inside(Box box, String name) {
        List<String> lines = TextLines.of(name, letters(box.width() - 8));
        double first = box.centre().y() - LINE * (lines.size() - 1) / 2 + SIZE / 3.0;
        for (int i = 0; i < lines.size(); i++) {
            svg.words(
                    new Point(box.centre().x(), first + LINE * i),
                    Svg.Words.around(lines.get(i), SIZE));
        }
    }

    private void from(Box label, String name) {
        List<String> lines = TextLines.of(name, letters(label.width() + 8));
        for (int i = 0; i < lines.size(); i++) {
            svg.words(
                    new Point(label.centre().x(), label.y() + SIZE - 1 + LINE * i),
                    Svg.Words.around(lines.get(i), SIZE));
        }
    }

    private static int letters(double width) {
        return Math.max(1, (int) (width / LETTER));
    }

    private void flow(Flow flow) {
        svg.begin(flow.id());
        svg.path(flow.way(), Look.lined(1.5, ""));
        svg.polygon(head(flow.way()), Look.full());
        flow.label().ifPresent(label -> from(label, flow.name()));
        svg.end();
    }

    /** An arrow along the last stretch. */
    private static List<Point> head(List<Point> way) {
        Point tip = way.getLast();
        Point from = way.get(way.size() - 2);
        double length = Math.max(1, Math.hypot(tip.x() - from.x(), tip.y() - from.y()));
        double along = 2 * ARROW * (tip.x() - from.x()) / length;
        double down = 2 * ARROW * (tip.y() - from.y()) / length;
        return List.of(
                tip,
                tip.moved(-along - down / 2, -down + along / 2),
                tip.moved(-along + down / 2, -down - along / 2));
    }

    private void waits(Node node) {
        Box box = node.drawn().box();
        Box sign = new Box(box.centre().x() - 40, box.y() - 26, 80, 20);
        svg.begin("waits-" + node.id());
        svg.box(sign, 3, Look.edged(2));
        svg.words(
                new Point(sign.centre().x(), sign.bottom() - 5),
                Svg.Words.around(WAITS, SIZE + 1).strong());
        svg.end();
    }
}
