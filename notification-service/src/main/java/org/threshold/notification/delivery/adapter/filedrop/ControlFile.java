package org.threshold.notification.delivery.adapter.filedrop;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.threshold.notification.delivery.Dispatch;

/**
 * The control file of a message, with the elements of the MESH client's ({@code DTSControl}): whose
 * it is and what kind of file lies beside it, and nothing of what that says.
 */
@Component
class ControlFile {

    private static final String WORKFLOW = "THRESHOLD_NOTIFICATION_V1";

    private final String from;

    ControlFile(@Value("${threshold.file-drop-from:THRESHOLD}") String from) {
        this.from = from;
    }

    String of(Dispatch dispatch, String mailbox) {
        Map<String, String> elements = new LinkedHashMap<>();
        elements.put("Version", "1.0");
        elements.put("AddressType", "DTS");
        elements.put("MessageType", "Data");
        elements.put("From_DTS", from);
        elements.put("To_DTS", mailbox);
        elements.put("LocalId", dispatch.id().toString());
        elements.put("WorkflowId", WORKFLOW);
        elements.put("Encrypted", "N");
        elements.put("Compressed", "N");
        try {
            return written(elements);
        } catch (XMLStreamException broken) {
            throw new IllegalStateException("A control file could not be written", broken);
        }
    }

    private static String written(Map<String, String> elements) throws XMLStreamException {
        StringWriter text = new StringWriter();
        XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("DTSControl");
        for (Map.Entry<String, String> element : elements.entrySet()) {
            xml.writeStartElement(element.getKey());
            xml.writeCharacters(element.getValue());
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        return text.toString();
    }
}
