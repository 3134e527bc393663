package org.threshold.process.lint;

import java.util.List;
import java.util.stream.Stream;
import org.threshold.process.model.BpmnFile;
import org.w3c.dom.Element;

/** Instants come from the domain; messages are heard once, under the id of the subject. */
final class WaitingRules {

    private WaitingRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("A timer waits for an instant in a variable", WaitingRules::timers),
                new Rule("A message is heard under its subject's id", WaitingRules::keys),
                new Rule("A message is used, and named for what happened", WaitingRules::orphans));
    }

    private static Stream<String> timers(BpmnFile model) {
        return model.all("timerEventDefinition").stream()
                .filter(timer -> !waitsForInstant(timer))
                .map(timer -> timer.getAttribute("id"));
    }

    private static boolean waitsForInstant(Element timer) {
        var dates = BpmnFile.below(timer, "timeDate");
        return dates.size() == 1 && dates.getFirst().getTextContent().strip().matches("=[\\w.]+At");
    }

    private static Stream<String> keys(BpmnFile model) {
        return model.all("message").stream()
                .filter(message -> !startsProcess(model, message))
                .filter(message -> !key(message).matches("=[a-z]\\w*Id"))
                .map(message -> message.getAttribute("id"));
    }

    private static boolean startsProcess(BpmnFile model, Element message) {
        return model.nodes("startEvent").stream()
                .filter(start -> start.isTopLevel())
                .flatMap(start -> start.below("messageEventDefinition").stream())
                .anyMatch(used -> refersTo(used, message));
    }

    private static boolean refersTo(Element definition, Element message) {
        return definition.getAttribute("messageRef").equals(message.getAttribute("id"));
    }

    private static String key(Element message) {
        return BpmnFile.below(message, "subscription").stream()
                .map(subscription -> subscription.getAttribute("correlationKey"))
                .findFirst()
                .orElse("");
    }

    private static Stream<String> orphans(BpmnFile model) {
        return model.all("message").stream()
                .filter(message -> !isUsed(model, message) || !isNamedWell(message))
                .map(message -> message.getAttribute("id"));
    }

    private static boolean isUsed(BpmnFile model, Element message) {
        return model.all("messageEventDefinition").stream()
                .anyMatch(definition -> refersTo(definition, message));
    }

    private static boolean isNamedWell(Element message) {
        return message.getAttribute("name").matches("workflow\\.[a-z0-9]+(-[a-z0-9]+)*");
    }
}
