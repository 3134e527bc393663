package org.threshold.process.lint;

import java.util.List;
import java.util.stream.Stream;
import org.threshold.process.EscalationLadderProcess;
import org.threshold.process.model.BpmnFile;
import org.threshold.process.model.FlowNode;

/** A human step is ended by a person and by nothing else, and silence about it climbs. */
final class HumanStepRules {

    private HumanStepRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("No timer ends a human step", HumanStepRules::endedByTimer),
                new Rule(
                        "A human step has a due instant, groups, a name and a subject",
                        HumanStepRules::incomplete),
                new Rule("A human step that nobody does climbs", HumanStepRules::unheard));
    }

    private static Stream<String> endedByTimer(BpmnFile model) {
        var boundaries =
                model.nodes("boundaryEvent").stream()
                        .filter(event -> event.has("timerEventDefinition"))
                        .filter(event -> !isNonInterrupting(event, "cancelActivity"))
                        .filter(event -> holdsHumanStep(host(model, event)));
        var starts =
                model.nodes("startEvent").stream()
                        .filter(event -> event.has("timerEventDefinition"))
                        .filter(event -> event.parent().isPresent())
                        .filter(event -> !isNonInterrupting(event, "isInterrupting"));
        return Stream.concat(boundaries, starts).map(FlowNode::id);
    }

    private static boolean isNonInterrupting(FlowNode event, String attribute) {
        return event.element().getAttribute(attribute).equals("false");
    }

    /** A called process may hold one too. */
    private static boolean holdsHumanStep(FlowNode host) {
        return host.type().equals("userTask")
                || host.type().equals("callActivity")
                || host.has("userTask")
                || host.has("callActivity");
    }

    private static FlowNode host(BpmnFile model, FlowNode boundary) {
        return model.node(boundary.element().getAttribute("attachedToRef"));
    }

    private static Stream<String> incomplete(BpmnFile model) {
        return model.nodes("userTask").stream().flatMap(HumanStepRules::lacks);
    }

    private static Stream<String> lacks(FlowNode step) {
        return Stream.of(
                        lack(
                                attribute(step, "taskSchedule", "dueDate"),
                                "=[\\w.]+At",
                                "due instant"),
                        lack(
                                attribute(step, "assignmentDefinition", "candidateGroups"),
                                "=\\[(\"[a-z-]+\"(, )?)+]",
                                "list of candidate groups"),
                        lack(step.header("step").orElse(""), "[a-z]+(-[a-z0-9]+)*", "header step"),
                        lack(step.header("subject").orElse(""), "[a-z]\\w*Id", "header subject"))
                .flatMap(List::stream)
                .map(lack -> step.id() + " lacks a " + lack);
    }

    private static String attribute(FlowNode step, String element, String attribute) {
        return step.first(element).map(found -> found.getAttribute(attribute)).orElse("");
    }

    private static List<String> lack(String value, String pattern, String what) {
        return value.matches(pattern) ? List.of() : List.of(what);
    }

    private static Stream<String> unheard(BpmnFile model) {
        return model.nodes("userTask").stream()
                .filter(step -> !isUnderLadder(model, step))
                .filter(step -> !isBesideTimedWait(model, step))
                .map(FlowNode::id);
    }

    private static boolean isUnderLadder(BpmnFile model, FlowNode node) {
        return model.nodes("boundaryEvent").stream()
                        .filter(event -> host(model, event).equals(node))
                        .filter(event -> event.has("timerEventDefinition"))
                        .filter(event -> isNonInterrupting(event, "cancelActivity"))
                        .anyMatch(event -> leadsToLadder(model, event))
                || node.parent().filter(parent -> isUnderLadder(model, parent)).isPresent();
    }

    private static boolean leadsToLadder(BpmnFile model, FlowNode event) {
        return model.flowsFrom(event).stream()
                .map(flow -> model.node(flow.target()))
                .flatMap(call -> call.below("calledElement").stream())
                .anyMatch(
                        called ->
                                called.getAttribute("processId")
                                        .equals(EscalationLadderProcess.ID));
    }

    /** The ladder itself opens steps while it goes on climbing: it splits and waits again. */
    private static boolean isBesideTimedWait(BpmnFile model, FlowNode step) {
        return model.flowsInto(step).stream()
                .map(flow -> model.node(flow.source()))
                .filter(split -> split.type().equals("parallelGateway"))
                .flatMap(split -> Reach.from(model, split).stream())
                .anyMatch(node -> node.has("timerEventDefinition"));
    }
}
