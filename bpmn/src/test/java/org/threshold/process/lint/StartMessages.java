package org.threshold.process.lint;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threshold.process.model.BpmnFile;
import org.threshold.process.model.FlowNode;

/** A start message with a time to live is taken again by a wait for the same name elsewhere. */
final class StartMessages {

    private StartMessages() {}

    static Set<String> heardTwice(List<BpmnFile> models) {
        return models.stream()
                .flatMap(StartMessages::starting)
                .filter(name -> models.stream().filter(model -> hears(model, name)).count() > 1)
                .collect(Collectors.toSet());
    }

    private static Stream<String> starting(BpmnFile model) {
        var ids =
                model.nodes("startEvent").stream()
                        .filter(FlowNode::isTopLevel)
                        .flatMap(start -> start.below("messageEventDefinition").stream())
                        .map(definition -> definition.getAttribute("messageRef"))
                        .toList();
        return model.all("message").stream()
                .filter(message -> ids.contains(message.getAttribute("id")))
                .map(message -> message.getAttribute("name"));
    }

    private static boolean hears(BpmnFile model, String name) {
        return model.all("message").stream()
                .anyMatch(message -> message.getAttribute("name").equals(name));
    }
}
