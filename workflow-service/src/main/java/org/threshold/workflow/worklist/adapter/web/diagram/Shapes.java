package org.threshold.workflow.worklist.adapter.web.diagram;

import java.util.Optional;
import org.threshold.workflow.worklist.adapter.web.diagram.Model.Fork;
import org.threshold.workflow.worklist.adapter.web.diagram.Model.Kind;
import org.threshold.workflow.worklist.adapter.web.diagram.Model.Shape;
import org.threshold.workflow.worklist.adapter.web.diagram.Model.Sign;
import org.threshold.workflow.worklist.adapter.web.diagram.Model.Where;
import org.w3c.dom.Element;

/** Says how each kind of element is drawn. */
final class Shapes {

    private Shapes() {}

    /** The shape of a node; empty for what is no node. */
    static Optional<Shape> of(Element it) {
        return switch (it.getLocalName()) {
            case "startEvent" -> Optional.of(event(it, Where.START, "isInterrupting"));
            case "endEvent" -> Optional.of(event(it, Where.END, ""));
            case "intermediateCatchEvent" -> Optional.of(event(it, Where.BETWEEN, ""));
            case "boundaryEvent" -> Optional.of(event(it, Where.BETWEEN, "cancelActivity"));
            case "userTask" -> Optional.of(new Shape.Activity(Kind.PERSON));
            case "serviceTask" -> Optional.of(new Shape.Activity(Kind.SYSTEM));
            case "callActivity" -> Optional.of(new Shape.Activity(Kind.CALL));
            case "subProcess" ->
                    Optional.of(
                            new Shape.SubProcess(
                                    it.getAttribute("triggeredByEvent").equals("true")));
            case "exclusiveGateway" -> Optional.of(new Shape.Gateway(Fork.EXCLUSIVE));
            case "parallelGateway" -> Optional.of(new Shape.Gateway(Fork.PARALLEL));
            case "eventBasedGateway" -> Optional.of(new Shape.Gateway(Fork.FIRST_EVENT));
            default -> Optional.empty();
        };
    }

    private static Shape event(Element it, Where where, String interrupts) {
        boolean goesOn = !interrupts.isEmpty() && it.getAttribute(interrupts).equals("false");
        return new Shape.Event(where, sign(it), !goesOn);
    }

    private static Sign sign(Element it) {
        if (has(it, "messageEventDefinition")) {
            return Sign.MESSAGE;
        }
        if (has(it, "timerEventDefinition")) {
            return Sign.TIMER;
        }
        return has(it, "terminateEventDefinition") ? Sign.TERMINATE : Sign.NONE;
    }

    private static boolean has(Element it, String name) {
        return ModelReader.below(it, name).findAny().isPresent();
    }
}
