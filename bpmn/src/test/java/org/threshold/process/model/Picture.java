package org.threshold.process.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/** Where a model's nodes, flows and labels are drawn, by the id of the element. */
public record Picture(
        Map<String, Box> nodes, Map<String, List<Line>> flows, Map<String, Box> labels) {

    /** A rectangle in pixels. */
    public record Box(double x, double y, double width, double height) {

        boolean holds(double px, double py) {
            return px >= x && px <= x + width && py >= y && py <= y + height;
        }

        /** Whether this rectangle and another share more than an edge. */
        public boolean overlaps(Box other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }

        /** Whether another rectangle lies wholly inside this one. */
        public boolean holds(Box other) {
            return holds(other.x, other.y) && holds(other.x + other.width, other.y + other.height);
        }

        /** Whether a point is on this rectangle's edge, give or take two pixels. */
        public boolean touches(double px, double py) {
            var outer = new Box(x - 2, y - 2, width + 4, height + 4);
            var inner = new Box(x + 2, y + 2, width - 4, height - 4);
            return outer.holds(px, py) && !inner.holds(px, py);
        }
    }

    /** A straight stretch of a flow. */
    public record Line(double x1, double y1, double x2, double y2) {

        /** Whether it runs level or upright. */
        public boolean isStraight() {
            return Math.abs(x1 - x2) < 1 || Math.abs(y1 - y2) < 1;
        }

        /** Whether this stretch runs through a rectangle. */
        public boolean crosses(Box box) {
            var hull =
                    new Box(
                            Math.min(x1, x2) - 0.5,
                            Math.min(y1, y2) - 0.5,
                            Math.abs(x1 - x2) + 1,
                            Math.abs(y1 - y2) + 1);
            return hull.overlaps(box);
        }
    }

    /** Where a node is drawn. */
    public Optional<Box> node(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    /** The stretches of a flow, from its source; none where it is not drawn. */
    public List<Line> flow(String id) {
        return flows.getOrDefault(id, List.of());
    }

    static Picture of(BpmnFile model) {
        var nodes = new HashMap<String, Box>();
        var labels = new HashMap<String, Box>();
        var flows = new HashMap<String, List<Line>>();
        for (var shape : model.all("BPMNShape")) {
            var id = shape.getAttribute("bpmnElement");
            nodes.put(id, box(BpmnFile.below(shape, "Bounds").getFirst()));
            label(shape).ifPresent(box -> labels.put(id, box));
        }
        for (var edge : model.all("BPMNEdge")) {
            var id = edge.getAttribute("bpmnElement");
            flows.put(id, lines(BpmnFile.below(edge, "waypoint")));
            label(edge).ifPresent(box -> labels.put(id, box));
        }
        return new Picture(Map.copyOf(nodes), Map.copyOf(flows), Map.copyOf(labels));
    }

    private static Optional<Box> label(Element drawn) {
        return BpmnFile.below(drawn, "BPMNLabel").stream()
                .flatMap(label -> BpmnFile.below(label, "Bounds").stream())
                .map(Picture::box)
                .findFirst();
    }

    private static Box box(Element bounds) {
        return new Box(
                number(bounds, "x"),
                number(bounds, "y"),
                number(bounds, "width"),
                number(bounds, "height"));
    }

    private static List<Line> lines(List<Element> points) {
        return IntStream.range(1, points.size())
                .mapToObj(i -> line(points.get(i - 1), points.get(i)))
                .toList();
    }

    private static Line line(Element from, Element to) {
        return new Line(number(from, "x"), number(from, "y"), number(to, "x"), number(to, "y"));
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
