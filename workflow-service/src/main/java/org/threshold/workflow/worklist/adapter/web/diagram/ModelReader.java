package org.threshold.workflow.worklist.adapter.web.diagram;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.threshold.workflow.platform.web.drawing.Box;
import org.threshold.workflow.platform.web.drawing.Point;
import org.threshold.workflow.worklist.adapter.web.diagram.Model.Drawn;
import org.threshold.workflow.worklist.adapter.web.diagram.Model.Flow;
import org.threshold.workflow.worklist.adapter.web.diagram.Model.Node;
import org.threshold.workflow.worklist.adapter.web.diagram.Model.Shape;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads a model from its file. What the file lets run and has not drawn is refused. */
final class ModelReader {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    private final Element all;
    private final Map<String, Element> drawings = new HashMap<>();

    private ModelReader(Element all) {
        this.all = all;
        Stream.concat(below(all, "BPMNShape"), below(all, "BPMNEdge"))
                .forEach(it -> drawings.put(it.getAttribute("bpmnElement"), it));
    }

    static Model read(InputStream file) throws IOException {
        try {
            var parsers = DocumentBuilderFactory.newDefaultInstance();
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            parsers.setNamespaceAware(true);
            var read = parsers.newDocumentBuilder().parse(file);
            return new ModelReader(read.getDocumentElement()).model();
        } catch (SAXException | ParserConfigurationException unreadable) {
            throw new IOException("a model cannot be read", unreadable);
        }
    }

    private Model model() {
        Element process = below(all, "process").findFirst().orElseThrow();
        List<Node> nodes = new ArrayList<>();
        elements(process)
                .filter(it -> BPMN.equals(it.getNamespaceURI()))
                .forEach(it -> Shapes.of(it).map(shape -> node(it, shape)).ifPresent(nodes::add));
        return new Model(
                process.getAttribute("id"),
                process.getAttribute("name"),
                nodes,
                below(process, "sequenceFlow").map(this::flow).toList());
    }

    private Node node(Element it, Shape shape) {
        Element drawing = drawing(it);
        boolean contains = shape instanceof Shape.SubProcess;
        return new Node(
                shape,
                it.getAttribute("id"),
                it.getAttribute("name"),
                new Drawn(box(below(drawing, "Bounds").findFirst().orElseThrow()), label(drawing)),
                contains ? "" : header(it),
                contains ? "" : called(it));
    }

    private static String header(Element it) {
        return below(it, "header")
                .filter(header -> header.getAttribute("key").equals("step"))
                .map(header -> header.getAttribute("value"))
                .findFirst()
                .orElse("");
    }

    private static String called(Element it) {
        return below(it, "calledElement")
                .map(called -> called.getAttribute("processId"))
                .findFirst()
                .orElse("");
    }

    private Flow flow(Element it) {
        Element drawing = drawing(it);
        List<Point> way =
                below(drawing, "waypoint")
                        .map(at -> new Point(number(at, "x"), number(at, "y")))
                        .toList();
        return new Flow(it.getAttribute("id"), it.getAttribute("name"), way, label(drawing));
    }

    private Element drawing(Element it) {
        return Optional.ofNullable(drawings.get(it.getAttribute("id"))).orElseThrow();
    }

    private static Optional<Box> label(Element drawing) {
        return below(drawing, "BPMNLabel")
                .flatMap(label -> below(label, "Bounds"))
                .map(ModelReader::box)
                .findFirst();
    }

    private static Box box(Element bounds) {
        return new Box(
                number(bounds, "x"),
                number(bounds, "y"),
                number(bounds, "width"),
                number(bounds, "height"));
    }

    private static double number(Element it, String attribute) {
        return Double.parseDouble(it.getAttribute(attribute));
    }

    private static Stream<Element> elements(Element in) {
        return below(in, "*");
    }

    static Stream<Element> below(Element in, String name) {
        NodeList found = in.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }
}
