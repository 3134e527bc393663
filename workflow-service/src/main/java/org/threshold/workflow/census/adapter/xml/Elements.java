package org.threshold.workflow.census.adapter.xml;

import java.io.StringWriter;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements, escaped, one a line; one whose text is not known is left out. */
final class Elements {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter to;

    Elements() throws XMLStreamException {
        to = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        to.writeStartDocument("UTF-8", "1.0");
    }

    /** What is written within an element. */
    interface Content {
        void write() throws XMLStreamException;
    }

    void group(String name, Content content) throws XMLStreamException {
        line();
        to.writeStartElement(name);
        content.write();
        line();
        to.writeEndElement();
    }

    void value(String name, Optional<?> value) throws XMLStreamException {
        if (value.isPresent()) {
            line();
            to.writeStartElement(name);
            to.writeCharacters(value.get().toString());
            to.writeEndElement();
        }
    }

    String done() throws XMLStreamException {
        line();
        to.writeEndDocument();
        to.close();
        return text.toString();
    }

    private void line() throws XMLStreamException {
        to.writeCharacters("\n");
    }
}
