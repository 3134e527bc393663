package org.threshold.process.lint;

import java.util.List;
import java.util.stream.Stream;
import org.threshold.process.model.BpmnFile;
import org.threshold.process.model.Flow;
import org.threshold.process.model.FlowNode;
import org.threshold.process.model.Picture;
import org.threshold.process.model.Picture.Box;
import org.threshold.process.model.Picture.Line;

/** The drawing shows everything, and nothing in it covers anything else. */
final class PictureRules {

    private PictureRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("Everything is drawn", PictureRules::undrawn),
                new Rule("No node covers another", PictureRules::covered),
                new Rule("Flows run straight from node to node", PictureRules::crooked),
                new Rule("Flows run through no node", PictureRules::runThrough),
                new Rule("Labels lie clear", LabelRules::unclear));
    }

    private static Stream<String> undrawn(BpmnFile model) {
        var picture = model.picture();
        var nodes =
                model.nodes().stream().map(FlowNode::id).filter(id -> picture.node(id).isEmpty());
        var flows = model.flows().stream().map(Flow::id).filter(id -> picture.flow(id).isEmpty());
        return Stream.of(nodes, flows, LabelRules.unlabelled(model, picture)).flatMap(ids -> ids);
    }

    private static Stream<String> covered(BpmnFile model) {
        var picture = model.picture();
        return model.nodes().stream()
                .filter(
                        node ->
                                picture.node(node.id())
                                        .filter(box -> isCovered(model, picture, node, box))
                                        .isPresent())
                .map(FlowNode::id);
    }

    private static boolean isCovered(BpmnFile model, Picture picture, FlowNode node, Box box) {
        var outside =
                node.parent()
                        .flatMap(parent -> picture.node(parent.id()))
                        .filter(outer -> !outer.holds(box));
        return outside.isPresent()
                || model.nodes().stream()
                        .filter(other -> !belong(node, other))
                        .flatMap(other -> picture.node(other.id()).stream())
                        .anyMatch(box::overlaps);
    }

    private static boolean belong(FlowNode node, FlowNode other) {
        return node.equals(other)
                || isInside(node, other)
                || isInside(other, node)
                || isAttached(node, other)
                || isAttached(other, node);
    }

    static boolean isInside(FlowNode node, FlowNode outer) {
        return node.parent()
                .filter(parent -> parent.equals(outer) || isInside(parent, outer))
                .isPresent();
    }

    /** A boundary event sits on its host, and so on what its host holds at the edge. */
    private static boolean isAttached(FlowNode event, FlowNode host) {
        return event.element().getAttribute("attachedToRef").equals(host.id());
    }

    private static Stream<String> crooked(BpmnFile model) {
        var picture = model.picture();
        return model.flows().stream()
                .filter(flow -> picture.flows().containsKey(flow.id()))
                .filter(flow -> isCrooked(flow, picture))
                .map(Flow::id);
    }

    private static boolean isCrooked(Flow flow, Picture picture) {
        var lines = picture.flow(flow.id());
        return lines.isEmpty()
                || !lines.stream().allMatch(Line::isStraight)
                || !touches(picture, flow.source(), lines.getFirst().x1(), lines.getFirst().y1())
                || !touches(picture, flow.target(), lines.getLast().x2(), lines.getLast().y2());
    }

    private static boolean touches(Picture picture, String node, double x, double y) {
        return picture.node(node).filter(box -> box.touches(x, y)).isPresent();
    }

    private static Stream<String> runThrough(BpmnFile model) {
        var picture = model.picture();
        return model.flows().stream()
                .filter(
                        flow ->
                                model.nodes().stream()
                                        .filter(node -> !concerns(model, flow, node))
                                        .anyMatch(node -> isCrossed(picture, flow, node)))
                .map(Flow::id);
    }

    private static boolean concerns(BpmnFile model, Flow flow, FlowNode node) {
        var source = model.node(flow.source());
        return List.of(flow.source(), flow.target()).contains(node.id())
                || isInside(source, node)
                || isAttached(source, node)
                || model.nodes("boundaryEvent").stream()
                        .anyMatch(event -> event.equals(node) && isAttached(event, source));
    }

    private static boolean isCrossed(Picture picture, Flow flow, FlowNode node) {
        return picture.node(node.id())
                .filter(box -> picture.flow(flow.id()).stream().anyMatch(line -> line.crosses(box)))
                .isPresent();
    }
}
