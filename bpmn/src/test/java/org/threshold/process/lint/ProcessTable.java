package org.threshold.process.lint;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threshold.process.model.BpmnFile;
import org.threshold.process.model.FlowNode;
import org.w3c.dom.Element;

/** What readers are told about the processes, as the models say it. */
final class ProcessTable {

    private static final String HEAD =
            """
            # Processes

            Written from the models in `bpmn/src/main/resources/bpmn`; a test compares it with them.
            A deadline is a variable with `deadlineId`, `dueAt` and `firstRungAt`, instants in UTC.

            """;

    private ProcessTable() {}

    static String of(List<BpmnFile> models) {
        return HEAD + models.stream().map(ProcessTable::section).collect(Collectors.joining("\n"));
    }

    private static String section(BpmnFile model) {
        return Stream.of(
                        Stream.of("## " + name(model), "", documentation(model), ""),
                        Stream.of("![" + name(model) + "](" + model.processId() + ".svg)", ""),
                        line("Hears", model.all("message").stream().map(ProcessTable::message)),
                        line("Asks workers", jobs(model)),
                        line(
                                "Asks people",
                                model.nodes("userTask").stream().map(ProcessTable::step)),
                        line("Ends with", ends(model)))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<String> line(String title, Stream<String> items) {
        var text = items.collect(Collectors.joining("; "));
        return text.isEmpty() ? Stream.of() : Stream.of("- " + title + ": " + text);
    }

    private static String name(BpmnFile model) {
        return model.all("process").getFirst().getAttribute("name");
    }

    private static String documentation(BpmnFile model) {
        return model.all("documentation").getFirst().getTextContent().strip();
    }

    private static String message(Element message) {
        var key = BpmnFile.below(message, "subscription");
        var name = "`" + message.getAttribute("name") + "`";
        return key.isEmpty()
                ? name + " (starts it)"
                : name
                        + " under `"
                        + key.getFirst().getAttribute("correlationKey").substring(1)
                        + "`";
    }

    private static Stream<String> jobs(BpmnFile model) {
        return model.all("taskDefinition").stream()
                .map(definition -> "`" + definition.getAttribute("type") + "`");
    }

    private static String step(FlowNode step) {
        var due = step.first("taskSchedule").orElseThrow().getAttribute("dueDate").substring(1);
        var groups =
                step.first("assignmentDefinition").orElseThrow().getAttribute("candidateGroups");
        return "`%s` by `%s`, for %s"
                .formatted(
                        step.header("step").orElseThrow(),
                        due,
                        groups.replaceAll("[=\\[\\]\"]", "").replace(", ", " or "));
    }

    private static Stream<String> ends(BpmnFile model) {
        return model.nodes("endEvent").stream()
                .filter(end -> end.has("terminateEventDefinition") || end.isTopLevel())
                .filter(end -> !end.id().startsWith("EndEvent_LadderClimbed"))
                .map(FlowNode::name);
    }
}
