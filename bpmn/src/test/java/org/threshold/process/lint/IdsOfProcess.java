package org.threshold.process.lint;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threshold.process.model.BpmnFile;
import org.threshold.process.model.Expressions;
import org.threshold.process.model.FlowNode;
import org.w3c.dom.Element;

/** Compares the constants of a process's class with the names in its model, both ways. */
final class IdsOfProcess {

    private IdsOfProcess() {}

    static Stream<String> disagreements(BpmnFile model) {
        var id = model.processId();
        return Stream.of(
                        compare("message", named(id, "Messages"), messages(model)),
                        compare("job type", named(id, "Jobs"), jobTypes(model)),
                        compare("step", named(id, "Steps"), steps(model)),
                        compare("variable", named(id, "Variables"), Expressions.variables(model)),
                        compare("end event", named(id, "Ends"), ends(model)))
                .flatMap(found -> found);
    }

    private static Stream<String> compare(String what, Set<String> code, Set<String> model) {
        var onlyModel =
                model.stream()
                        .filter(name -> !code.contains(name))
                        .map(name -> "the class lacks the " + what + " " + name);
        var onlyCode =
                code.stream()
                        .filter(name -> !model.contains(name))
                        .map(name -> "the model lacks the " + what + " " + name);
        return Stream.concat(onlyModel, onlyCode);
    }

    private static Set<String> messages(BpmnFile model) {
        return attributes(model.all("message").stream(), "name");
    }

    private static Set<String> jobTypes(BpmnFile model) {
        return attributes(model.all("taskDefinition").stream(), "type");
    }

    private static Set<String> attributes(Stream<Element> elements, String attribute) {
        return elements.map(element -> element.getAttribute(attribute))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> steps(BpmnFile model) {
        return model.nodes("userTask").stream()
                .flatMap(step -> step.header("step").stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The ends of ladder branches say nothing about the subject. */
    private static Set<String> ends(BpmnFile model) {
        return model.nodes("endEvent").stream()
                .filter(end -> end.isTopLevel() || end.has("terminateEventDefinition"))
                .map(FlowNode::id)
                .filter(end -> !end.startsWith("EndEvent_LadderClimbed"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The values of the constants in one nested class of a process's class of ids. */
    static Set<String> named(String processId, String kind) {
        try {
            var type = Class.forName("org.threshold.process." + processId + "Process$" + kind);
            return Stream.of(type.getDeclaredFields())
                    .filter(field -> Modifier.isStatic(field.getModifiers()))
                    .filter(field -> field.getType() == String.class)
                    .map(IdsOfProcess::value)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (ClassNotFoundException e) {
            return Set.of();
        }
    }

    private static String value(Field constant) {
        try {
            return String.valueOf(constant.get(null));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(constant + " must be public", e);
        }
    }
}
