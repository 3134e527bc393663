package org.threshold.workflow.platform.web.components;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * HTML in one form: no matter in which order attributes and classes stand and how lines are broken.
 * What only GOV.UK Frontend’s script looks for is left away, since no page loads that script.
 */
final class Markup {

    private static final String FOR_THE_SCRIPT = "data-module";

    /** Hidden until the script shows it. */
    private static final String TOGGLE = "button.govuk-js-service-navigation-toggle";

    private Markup() {}

    static String normal(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        body.select(TOGGLE).remove();
        var lines = new StringBuilder();
        body.childNodes().forEach(node -> write(node, "", lines));
        return lines.toString();
    }

    private static void write(Node node, String indent, StringBuilder lines) {
        if (node instanceof TextNode text && !text.isBlank()) {
            lines.append(indent).append(text.text().strip()).append('\n');
        } else if (node instanceof Element element) {
            lines.append(indent).append(element.tagName()).append(attributes(element)).append('\n');
            element.childNodes().forEach(child -> write(child, indent + "  ", lines));
        }
    }

    private static String attributes(Element element) {
        return element.attributes().asList().stream()
                .filter(it -> !it.getKey().equals(FOR_THE_SCRIPT))
                .map(Markup::attribute)
                .sorted()
                .collect(Collectors.joining());
    }

    private static String attribute(Attribute attribute) {
        if (attribute.getKey().equals(attribute.getValue())) {
            return " " + attribute.getKey() + "=\"\"";
        }
        String value =
                attribute.getKey().equals("class")
                        ? Arrays.stream(attribute.getValue().strip().split("\\s+", -1))
                                .sorted()
                                .collect(Collectors.joining(" "))
                        : attribute.getValue();
        return " " + attribute.getKey() + "=\"" + value + "\"";
    }
}
