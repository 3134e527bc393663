package org.threshold.process.model;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.threshold.process.ProcessModels;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * One BPMN file.
 *
 * @param fileName the name without folder and ending
 * @param document what it holds
 */
public record BpmnFile(String fileName, Document document) {

    /** The model of one of the product's processes. */
    public static BpmnFile ofProcess(String processId) {
        var url = BpmnFile.class.getClassLoader().getResource(ProcessModels.resource(processId));
        return read(processId, url);
    }

    /** The model in a file. */
    public static BpmnFile read(Path file) {
        var name = file.getFileName().toString().replaceFirst("\\.bpmn$", "");
        try {
            return parse(name, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BpmnFile read(String name, @Nullable URL url) {
        if (url == null) {
            throw new IllegalArgumentException("There is no model of the process " + name);
        }
        return read(Path.of(URI.create(url.toString())));
    }

    /** A model from its text. */
    public static BpmnFile parse(String name, String xml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            var source = new InputSource(new StringReader(xml));
            return new BpmnFile(name, factory.newDocumentBuilder().parse(source));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("The model " + name + " cannot be read", e);
        }
    }

    /** All elements of these local names, whatever their namespace, in document order. */
    public List<Element> all(String... localNames) {
        return Stream.of(localNames)
                .flatMap(name -> elements(document.getElementsByTagNameNS("*", name)))
                .toList();
    }

    /** Elements of a local name anywhere below another element. */
    public static List<Element> below(Element parent, String localName) {
        return elements(parent.getElementsByTagNameNS("*", localName)).toList();
    }

    private static Stream<Element> elements(NodeList list) {
        return IntStream.range(0, list.getLength()).mapToObj(i -> (Element) list.item(i));
    }

    public String processId() {
        return all("process").getFirst().getAttribute("id");
    }

    public List<FlowNode> nodes() {
        return everything().filter(FlowNode::isOne).map(FlowNode::new).toList();
    }

    public List<Flow> flows() {
        return all("sequenceFlow").stream().map(Flow::new).toList();
    }

    public FlowNode node(String id) {
        return nodes().stream().filter(node -> node.id().equals(id)).findFirst().orElseThrow();
    }

    public String typeOf(String nodeId) {
        return node(nodeId).type();
    }

    public List<FlowNode> nodes(String... types) {
        return nodes().stream().filter(node -> List.of(types).contains(node.type())).toList();
    }

    public List<Flow> flowsFrom(FlowNode node) {
        return flows().stream().filter(flow -> flow.source().equals(node.id())).toList();
    }

    public List<Flow> flowsInto(FlowNode node) {
        return flows().stream().filter(flow -> flow.target().equals(node.id())).toList();
    }

    /** A process that a message starts; any other is called. */
    public boolean isStartedByMessage() {
        return nodes("startEvent").stream()
                .anyMatch(start -> start.isTopLevel() && start.has("messageEventDefinition"));
    }

    /** Every element of the file, in document order. */
    public Stream<Element> everything() {
        return elements(document.getElementsByTagNameNS("*", "*"));
    }

    /** Where everything is drawn. */
    public Picture picture() {
        return Picture.of(this);
    }
}
