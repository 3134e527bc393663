package org.threshold.process.lint;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.threshold.process.model.BpmnFile;
import org.threshold.process.model.Flow;
import org.threshold.process.model.FlowNode;

/** Names that people read, and ids that code may rely on. */
final class NameRules {

    private static final Pattern GENERATED =
            Pattern.compile("[A-Za-z]+_(?=[a-z0-9]*[0-9])[0-9a-z]{6,8}(_.*)?");

    private static final Map<String, String> PREFIXES =
            Map.ofEntries(
                    Map.entry("startEvent", "StartEvent_"),
                    Map.entry("endEvent", "EndEvent_"),
                    Map.entry("intermediateCatchEvent", "Event_"),
                    Map.entry("boundaryEvent", "BoundaryEvent_"),
                    Map.entry("exclusiveGateway", "Gateway_"),
                    Map.entry("parallelGateway", "Gateway_"),
                    Map.entry("eventBasedGateway", "Gateway_"),
                    Map.entry("serviceTask", "Task_"),
                    Map.entry("userTask", "Task_"),
                    Map.entry("callActivity", "CallActivity_"),
                    Map.entry("subProcess", "SubProcess_"));

    private NameRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("Ids say what they name", NameRules::ids),
                new Rule("The file is named for its process", NameRules::file),
                new Rule("Steps and events have names, joins none", NameRules::nodes),
                new Rule("A split asks, its ways answer", NameRules::splits));
    }

    private static Stream<String> ids(BpmnFile model) {
        var generated =
                model.everything()
                        .map(element -> element.getAttribute("id"))
                        .filter(id -> GENERATED.matcher(id).matches());
        var nodes =
                model.nodes().stream()
                        .filter(node -> !node.id().startsWith(prefix(node)))
                        .map(FlowNode::id);
        var flows = model.flows().stream().map(Flow::id).filter(id -> !id.startsWith("Flow_"));
        return Stream.of(generated, nodes, flows).flatMap(ids -> ids);
    }

    private static String prefix(FlowNode node) {
        return PREFIXES.getOrDefault(node.type(), "no prefix for " + node.type());
    }

    private static Stream<String> file(BpmnFile model) {
        var process = model.all("process").getFirst();
        return model.processId().equals(model.fileName())
                        && process.getAttribute("isExecutable").equals("true")
                        && !process.getAttribute("name").isBlank()
                ? Stream.of()
                : Stream.of(model.processId());
    }

    private static Stream<String> nodes(BpmnFile model) {
        return model.nodes().stream()
                .filter(node -> node.name().matches("[A-Z][a-z].*") == isJoin(model, node))
                .map(FlowNode::id);
    }

    private static boolean isJoin(BpmnFile model, FlowNode node) {
        return node.isGateway()
                && (!node.type().equals("exclusiveGateway") || model.flowsFrom(node).size() < 2);
    }

    private static Stream<String> splits(BpmnFile model) {
        var questions =
                model.nodes("exclusiveGateway").stream()
                        .filter(gateway -> model.flowsFrom(gateway).size() > 1)
                        .toList();
        var unasked = questions.stream().filter(gateway -> !gateway.name().endsWith("?"));
        var unanswered =
                questions.stream()
                        .flatMap(gateway -> model.flowsFrom(gateway).stream())
                        .filter(way -> way.name().isBlank());
        return Stream.concat(unasked.map(FlowNode::id), unanswered.map(Flow::id));
    }
}
