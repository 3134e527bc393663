package org.threshold.workflow.protocol.adapter.shipped;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.threshold.workflow.protocol.domain.ProcessText;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads from a model what people need to know of it. */
final class ProcessTextReader {

    private ProcessTextReader() {}

    static ProcessText read(InputStream file) throws IOException {
        try {
            var parsers = DocumentBuilderFactory.newDefaultInstance();
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            parsers.setNamespaceAware(true);
            return text(parsers.newDocumentBuilder().parse(file).getDocumentElement());
        } catch (SAXException | ParserConfigurationException unreadable) {
            throw new IOException("a model cannot be read", unreadable);
        }
    }

    private static ProcessText text(Element all) {
        Element process = below(all, "process").findFirst().orElseThrow();
        return new ProcessText(
                process.getAttribute("id"),
                process.getAttribute("name"),
                below(process, "documentation")
                        .findFirst()
                        .map(it -> it.getTextContent().strip())
                        .orElse(""),
                below(process, "*").flatMap(it -> step(it).stream()).toList(),
                below(process, "endEvent")
                        .map(it -> it.getAttribute("name"))
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList());
    }

    private static Optional<ProcessText.Step> step(Element it) {
        return switch (it.getLocalName()) {
            case "userTask" ->
                    Optional.of(new ProcessText.Step(it.getAttribute("name"), header(it), ""));
            case "callActivity" ->
                    Optional.of(new ProcessText.Step(it.getAttribute("name"), "", called(it)));
            default -> Optional.empty();
        };
    }

    private static String header(Element task) {
        return below(task, "header")
                .filter(header -> header.getAttribute("key").equals("step"))
                .map(header -> header.getAttribute("value"))
                .findFirst()
                .orElse("");
    }

    private static String called(Element call) {
        return below(call, "calledElement")
                .map(called -> called.getAttribute("processId"))
                .findFirst()
                .orElse("");
    }

    private static Stream<Element> below(Element in, String name) {
        NodeList found = in.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }
}
