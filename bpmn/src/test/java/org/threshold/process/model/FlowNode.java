package org.threshold.process.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** An event, an activity or a gateway of a model. */
public record FlowNode(Element element) {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final Set<String> EVENTS =
            Set.of(
                    "startEvent",
                    "endEvent",
                    "intermediateCatchEvent",
                    "intermediateThrowEvent",
                    "boundaryEvent");
    private static final Set<String> GATEWAYS =
            Set.of(
                    "exclusiveGateway",
                    "parallelGateway",
                    "eventBasedGateway",
                    "inclusiveGateway",
                    "complexGateway");
    private static final Set<String> ACTIVITIES =
            Set.of(
                    "task",
                    "serviceTask",
                    "userTask",
                    "receiveTask",
                    "sendTask",
                    "scriptTask",
                    "businessRuleTask",
                    "manualTask",
                    "callActivity",
                    "subProcess");

    static boolean isOne(Element element) {
        var type = element.getLocalName();
        if (!BPMN.equals(element.getNamespaceURI())) {
            return false;
        }
        return EVENTS.contains(type) || GATEWAYS.contains(type) || ACTIVITIES.contains(type);
    }

    public String id() {
        return element.getAttribute("id");
    }

    public String type() {
        return element.getLocalName();
    }

    public String name() {
        return element.getAttribute("name");
    }

    public boolean isEvent() {
        return EVENTS.contains(type());
    }

    public boolean isGateway() {
        return GATEWAYS.contains(type());
    }

    public boolean isActivity() {
        return ACTIVITIES.contains(type());
    }

    public boolean isEventSubProcess() {
        return element.getAttribute("triggeredByEvent").equals("true");
    }

    public boolean isTopLevel() {
        return element.getParentNode().getLocalName().equals("process");
    }

    /** The sub-process that holds this node. */
    public Optional<FlowNode> parent() {
        return element.getParentNode() instanceof Element parent && isOne(parent)
                ? Optional.of(new FlowNode(parent))
                : Optional.empty();
    }

    /** Whether something of this local name is inside. */
    public boolean has(String localName) {
        return !BpmnFile.below(element, localName).isEmpty();
    }

    public List<Element> below(String localName) {
        return BpmnFile.below(element, localName);
    }

    /** The first element of this local name inside. */
    public Optional<Element> first(String localName) {
        return below(localName).stream().findFirst();
    }

    /** The value of a literal task header. */
    public Optional<String> header(String key) {
        return below("header").stream()
                .filter(header -> header.getAttribute("key").equals(key))
                .map(header -> header.getAttribute("value"))
                .findFirst();
    }
}
