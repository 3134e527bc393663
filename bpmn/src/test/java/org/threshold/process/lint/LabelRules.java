package org.threshold.process.lint;

import java.util.List;
import java.util.Map.Entry;
import java.util.stream.Stream;
import org.threshold.process.model.BpmnFile;
import org.threshold.process.model.Flow;
import org.threshold.process.model.FlowNode;
import org.threshold.process.model.Picture;
import org.threshold.process.model.Picture.Box;

/** Names of events, gateways and flows stand beside them, on nothing else. */
final class LabelRules {

    private LabelRules() {}

    static Stream<String> unlabelled(BpmnFile model, Picture picture) {
        var nodes =
                model.nodes().stream()
                        .filter(node -> node.isEvent() || node.isGateway())
                        .filter(node -> !node.name().isBlank())
                        .map(FlowNode::id);
        var flows = model.flows().stream().filter(flow -> !flow.name().isBlank()).map(Flow::id);
        return Stream.concat(nodes, flows)
                .filter(id -> !picture.labels().containsKey(id))
                .map(id -> "the label of " + id);
    }

    static Stream<String> unclear(BpmnFile model) {
        var picture = model.picture();
        return picture.labels().entrySet().stream()
                .filter(
                        label ->
                                isOnFlow(picture, label.getValue())
                                        || isOnNode(model, picture, label.getValue())
                                        || isOnLabel(picture, label))
                .map(Entry::getKey);
    }

    private static boolean isOnFlow(Picture picture, Box label) {
        return picture.flows().values().stream()
                .flatMap(List::stream)
                .anyMatch(line -> line.crosses(label));
    }

    /** A sub-process may hold a label; its edge may not run through one. */
    private static boolean isOnNode(BpmnFile model, Picture picture, Box label) {
        return model.nodes().stream()
                .anyMatch(
                        node ->
                                picture.node(node.id())
                                        .filter(box -> box.overlaps(label))
                                        .filter(box -> !isAround(node, box, label))
                                        .isPresent());
    }

    private static boolean isAround(FlowNode node, Box box, Box label) {
        return node.type().equals("subProcess") && box.holds(label);
    }

    private static boolean isOnLabel(Picture picture, Entry<String, Box> label) {
        return picture.labels().entrySet().stream()
                .filter(other -> !other.getKey().equals(label.getKey()))
                .anyMatch(other -> other.getValue().overlaps(label.getValue()));
    }
}
