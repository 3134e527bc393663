package org.threshold.process.model;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The FEEL expressions of a model and the variables that they name. */
public final class Expressions {

    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
    private static final Pattern VARIABLE = Pattern.compile("(?<![\\w.])[a-zA-Z_]\\w*");
    private static final Set<String> WORDS =
            Set.of("if", "then", "else", "and", "or", "null", "true", "false", "list", "contains");

    private Expressions() {}

    /** Everything that the engine evaluates, with its leading equals sign. */
    public static Stream<String> of(BpmnFile model) {
        return model.everything()
                .flatMap(element -> Stream.concat(attributes(element), text(element)))
                .filter(value -> value.startsWith("="));
    }

    private static Stream<String> attributes(Element element) {
        var attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength())
                .mapToObj(attributes::item)
                .map(Node::getNodeValue);
    }

    private static Stream<String> text(Element element) {
        return element.getElementsByTagName("*").getLength() == 0
                ? Stream.of(element.getTextContent().strip())
                : Stream.empty();
    }

    /** The variables that a model reads, writes or names for a worker. */
    public static Set<String> variables(BpmnFile model) {
        var variables = new TreeSet<String>();
        of(model).forEach(expression -> variables.addAll(variables(expression)));
        model.all("output").forEach(output -> variables.add(output.getAttribute("target")));
        model.nodes().forEach(node -> node.header("subject").ifPresent(variables::add));
        return variables;
    }

    static Set<String> variables(String expression) {
        var bare = TEXT.matcher(expression).replaceAll("");
        var names = new TreeSet<String>();
        VARIABLE.matcher(bare).results().forEach(found -> names.add(found.group()));
        names.removeAll(WORDS);
        return names;
    }
}
