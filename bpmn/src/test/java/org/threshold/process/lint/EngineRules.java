package org.threshold.process.lint;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.threshold.process.ProcessModels;
import org.threshold.process.model.BpmnFile;
import org.threshold.process.model.Expressions;
import org.w3c.dom.Element;

/** A model uses what the pinned engine can do, and only names that the code knows. */
final class EngineRules {

    /** Null without a word on the pinned engine. */
    private static final Pattern UNKNOWN_FUNCTION =
            Pattern.compile("\\b(trim|is blank|is empty|partition|uuid)\\s*\\(");

    private static final Set<String> KNOWN =
            Set.of(
                    "definitions",
                    "process",
                    "documentation",
                    "extensionElements",
                    "incoming",
                    "outgoing",
                    "sequenceFlow",
                    "conditionExpression",
                    "message",
                    "startEvent",
                    "endEvent",
                    "intermediateCatchEvent",
                    "boundaryEvent",
                    "exclusiveGateway",
                    "parallelGateway",
                    "eventBasedGateway",
                    "serviceTask",
                    "userTask",
                    "callActivity",
                    "subProcess",
                    "messageEventDefinition",
                    "timerEventDefinition",
                    "terminateEventDefinition",
                    "timeDate",
                    "multiInstanceLoopCharacteristics",
                    "taskDefinition",
                    "taskHeaders",
                    "header",
                    "ioMapping",
                    "input",
                    "output",
                    "assignmentDefinition",
                    "taskSchedule",
                    "calledElement",
                    "loopCharacteristics",
                    "subscription",
                    "BPMNDiagram",
                    "BPMNPlane",
                    "BPMNShape",
                    "BPMNEdge",
                    "BPMNLabel",
                    "Bounds",
                    "waypoint");

    private EngineRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("The pinned engine can do all of it", EngineRules::beyond),
                new Rule("A call names what it passes, to a process of ours", EngineRules::calls),
                new Rule("The model and its class of ids agree", IdsOfProcess::disagreements));
    }

    private static Stream<String> beyond(BpmnFile model) {
        var elements =
                model.everything().filter(element -> !isKnown(element)).map(Element::getTagName);
        var functions = Expressions.of(model).filter(text -> UNKNOWN_FUNCTION.matcher(text).find());
        return Stream.concat(elements, functions);
    }

    /** The engine's own user tasks need an interface that the pinned engine lacks. */
    private static boolean isKnown(Element element) {
        return KNOWN.contains(element.getLocalName())
                && !element.getTagName().equals("zeebe:userTask");
    }

    private static Stream<String> calls(BpmnFile model) {
        return model.nodes("callActivity").stream()
                .flatMap(
                        call ->
                                call.below("calledElement").stream()
                                        .filter(
                                                called ->
                                                        !isExact(called)
                                                                || !knows(
                                                                        called,
                                                                        call.below("input")))
                                        .map(called -> call.id()));
    }

    private static boolean isExact(Element called) {
        return called.getAttribute("propagateAllChildVariables").equals("false")
                && called.getAttribute("propagateAllParentVariables").equals("false")
                && !called.hasAttribute("bindingType")
                && ProcessModels.processIds().contains(called.getAttribute("processId"));
    }

    /** Whatever is passed is a variable that the called process has a name for. */
    private static boolean knows(Element called, List<Element> inputs) {
        var variables = IdsOfProcess.named(called.getAttribute("processId"), "Variables");
        return !inputs.isEmpty()
                && inputs.stream()
                        .map(input -> input.getAttribute("target"))
                        .allMatch(variables::contains);
    }
}
