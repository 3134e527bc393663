package org.threshold.workflow.census.adapter.xml;

import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A copy of a file that is changed by hand; a path means the first element that it leads to. */
final class Copy {

    private final Document document;

    Copy(String file) {
        try {
            document =
                    DocumentBuilderFactory.newDefaultInstance()
                            .newDocumentBuilder()
                            .parse(new InputSource(new StringReader(file)));
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    String get(String path) {
        return first(path).getTextContent();
    }

    LocalDate day(String path) {
        return LocalDate.parse(get(path));
    }

    void set(String path, String value) {
        first(path).setTextContent(value);
    }

    void setAll(String path, String value) {
        all(path).forEach(it -> it.setTextContent(value));
    }

    void remove(String path) {
        Element one = first(path);
        parent(one).removeChild(one);
    }

    /** A second one of the same beside it. */
    void twice(String path) {
        Element one = first(path);
        parent(one).insertBefore(one.cloneNode(true), one.getNextSibling());
    }

    void after(String path, String name, String value) {
        Element one = first(path);
        Element made = document.createElement(name);
        made.setTextContent(value);
        parent(one).insertBefore(made, one.getNextSibling());
    }

    String text() {
        try {
            var text = new StringWriter();
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(text));
            return text.toString();
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    private static Node parent(Element one) {
        return Objects.requireNonNull(one.getParentNode());
    }

    private Element first(String path) {
        return all(path).stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is at " + path));
    }

    private List<Element> all(String path) {
        try {
            var found =
                    (NodeList)
                            XPathFactory.newDefaultInstance()
                                    .newXPath()
                                    .evaluate(path, document, XPathConstants.NODESET);
            return IntStream.range(0, found.getLength())
                    .mapToObj(at -> (Element) found.item(at))
                    .toList();
        } catch (Exception broken) {
            throw new AssertionError(path, broken);
        }
    }
}
