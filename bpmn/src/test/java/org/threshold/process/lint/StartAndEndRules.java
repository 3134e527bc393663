package org.threshold.process.lint;

import java.util.List;
import java.util.stream.Stream;
import org.threshold.process.EveryProcess;
import org.threshold.process.model.BpmnFile;
import org.threshold.process.model.FlowNode;
import org.w3c.dom.Element;

/** A process that a message starts takes its subject first, can be superseded, and ends whole. */
final class StartAndEndRules {

    private StartAndEndRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("The first job claims the subject", StartAndEndRules::unclaimed),
                new Rule("Whatever it waits for can be superseded", StartAndEndRules::unstoppable),
                new Rule(
                        "An end on the main path ends the ladders too",
                        StartAndEndRules::leftovers));
    }

    private static Stream<String> unclaimed(BpmnFile model) {
        return starts(model)
                .filter(start -> start.has("messageEventDefinition"))
                .filter(
                        start ->
                                model.flowsFrom(start).stream()
                                        .map(flow -> model.node(flow.target()))
                                        .noneMatch(StartAndEndRules::claims))
                .map(FlowNode::id);
    }

    private static Stream<FlowNode> starts(BpmnFile model) {
        return model.nodes("startEvent").stream().filter(FlowNode::isTopLevel);
    }

    private static boolean claims(FlowNode task) {
        return task.below("taskDefinition").stream()
                        .anyMatch(
                                definition ->
                                        definition
                                                .getAttribute("type")
                                                .equals(EveryProcess.CLAIM_SUBJECT))
                && task.header(EveryProcess.SUBJECT)
                        .filter(name -> name.endsWith("Id"))
                        .isPresent();
    }

    private static Stream<String> unstoppable(BpmnFile model) {
        var can =
                model.nodes("startEvent").stream()
                        .filter(
                                start ->
                                        start.parent()
                                                .filter(FlowNode::isEventSubProcess)
                                                .filter(parent -> parent.isTopLevel())
                                                .isPresent())
                        .filter(
                                start ->
                                        !start.element()
                                                .getAttribute("isInterrupting")
                                                .equals("false"))
                        .anyMatch(start -> hears(model, start, EveryProcess.SUPERSEDED));
        return can || !model.isStartedByMessage() ? Stream.of() : Stream.of(model.processId());
    }

    private static boolean hears(BpmnFile model, FlowNode event, String message) {
        return event.below("messageEventDefinition").stream()
                .map(definition -> definition.getAttribute("messageRef"))
                .anyMatch(ref -> nameOf(model, ref).equals(message));
    }

    private static String nameOf(BpmnFile model, String messageId) {
        return model.all("message").stream()
                .filter(message -> message.getAttribute("id").equals(messageId))
                .map((Element message) -> message.getAttribute("name"))
                .findFirst()
                .orElse("");
    }

    /**
     * Only where something hangs on a boundary or an event sub-process can a branch be left over.
     */
    private static Stream<String> leftovers(BpmnFile model) {
        var canBeLeft =
                !model.nodes("boundaryEvent").isEmpty()
                        || model.nodes().stream().anyMatch(FlowNode::isEventSubProcess);
        return starts(model)
                .filter(start -> canBeLeft)
                .flatMap(start -> Reach.from(model, start).stream())
                .filter(node -> node.type().equals("endEvent"))
                .filter(end -> !end.has("terminateEventDefinition"))
                .filter(end -> !opensBesideLadder(model, end))
                .map(FlowNode::id);
    }

    /** The end of a branch that a parallel gateway opened leaves the others alone. */
    private static boolean opensBesideLadder(BpmnFile model, FlowNode end) {
        return model.flowsInto(end).stream()
                .map(flow -> model.node(flow.source()))
                .flatMap(step -> model.flowsInto(step).stream())
                .anyMatch(flow -> model.typeOf(flow.source()).equals("parallelGateway"));
    }
}
