package org.threshold.process.model;

import org.w3c.dom.Element;

/** A sequence flow of a model. */
public record Flow(Element element) {

    public String id() {
        return element.getAttribute("id");
    }

    public String name() {
        return element.getAttribute("name");
    }

    public String source() {
        return element.getAttribute("sourceRef");
    }

    public String target() {
        return element.getAttribute("targetRef");
    }

    /** The FEEL expression on it, blank where there is none. */
    public String condition() {
        var conditions = BpmnFile.below(element, "conditionExpression");
        return conditions.isEmpty() ? "" : conditions.getFirst().getTextContent().strip();
    }
}
