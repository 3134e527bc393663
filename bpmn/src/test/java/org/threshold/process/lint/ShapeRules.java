package org.threshold.process.lint;

import java.util.List;
import java.util.stream.Stream;
import org.threshold.process.model.BpmnFile;
import org.threshold.process.model.Flow;
import org.threshold.process.model.FlowNode;

/** A model is small, splits and joins with gateways of their own, and leaves no way unanswered. */
final class ShapeRules {

    private static final int MOST_NODES = 16;

    private ShapeRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("A model has at most 16 nodes", ShapeRules::tooMany),
                new Rule("A split has one default, the rest conditions", ShapeRules::splits),
                new Rule("Splits and joins are gateways, each its own", ShapeRules::mixed),
                new Rule("Every node is reached and leads on", ShapeRules::loose));
    }

    /** An event sub-process counts as one node: its reader sees one thing that can happen. */
    private static Stream<String> tooMany(BpmnFile model) {
        var count =
                model.nodes().stream()
                        .filter(node -> node.parent().filter(FlowNode::isEventSubProcess).isEmpty())
                        .count();
        return count > MOST_NODES ? Stream.of(count + " nodes") : Stream.of();
    }

    private static Stream<String> splits(BpmnFile model) {
        return model.nodes("exclusiveGateway").stream()
                .filter(gateway -> model.flowsFrom(gateway).size() > 1)
                .flatMap(gateway -> badWays(model, gateway));
    }

    private static Stream<String> badWays(BpmnFile model, FlowNode gateway) {
        var standard = gateway.element().getAttribute("default");
        var ways = model.flowsFrom(gateway);
        var bad =
                ways.stream()
                        .filter(way -> isBad(way, way.id().equals(standard)))
                        .map(way -> way.id() + " needs a condition of the form =(…) = true");
        return ways.stream().anyMatch(way -> way.id().equals(standard))
                ? bad
                : Stream.concat(Stream.of(gateway.id() + " has no default"), bad);
    }

    /** A condition that is null stops the instance; compared with true it is merely false. */
    private static boolean isBad(Flow way, boolean isDefault) {
        return isDefault
                ? !way.condition().isBlank()
                : !way.condition().matches("=\\(.+\\) = true");
    }

    private static Stream<String> mixed(BpmnFile model) {
        return model.nodes().stream().filter(node -> isMixed(model, node)).map(FlowNode::id);
    }

    private static boolean isMixed(BpmnFile model, FlowNode node) {
        var into = model.flowsInto(node).size();
        var out = model.flowsFrom(node).size();
        var conditional =
                model.flowsFrom(node).stream().anyMatch(flow -> !flow.condition().isBlank());
        if (node.isGateway()) {
            return (into > 1) == (out > 1) || (conditional && !isExclusive(node));
        }
        return into > 1 || out > 1 || conditional;
    }

    private static boolean isExclusive(FlowNode node) {
        return node.type().equals("exclusiveGateway");
    }

    private static Stream<String> loose(BpmnFile model) {
        return model.nodes().stream()
                .filter(node -> !node.isEventSubProcess())
                .filter(
                        node ->
                                model.flowsInto(node).isEmpty() != isEntry(node)
                                        || model.flowsFrom(node).isEmpty()
                                                != node.type().equals("endEvent"))
                .map(FlowNode::id);
    }

    private static boolean isEntry(FlowNode node) {
        return node.type().equals("startEvent") || node.type().equals("boundaryEvent");
    }
}
