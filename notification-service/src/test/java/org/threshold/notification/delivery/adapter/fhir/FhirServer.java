package org.threshold.notification.delivery.adapter.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.StrictErrorHandler;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.MessageHeader;
import org.hl7.fhir.r4.model.MessageHeader.ResponseType;

/**
 * What the server of an agency makes of a message: reads it as strictly as HAPI can, and answers.
 */
public final class FhirServer {

    static final FhirContext FHIR = FhirContext.forR4();

    private FhirServer() {}

    static Bundle read(String message) {
        return FHIR.newJsonParser()
                .setParserErrorHandler(new StrictErrorHandler())
                .parseResource(Bundle.class, message);
    }

    static MessageHeader header(String message) {
        return (MessageHeader) read(message).getEntryFirstRep().getResource();
    }

    public static String ok(String message) {
        return written(answer(header(message).getIdPart(), ResponseType.OK, "received"));
    }

    /** Accepted, and read by a person whom the answer names. */
    public static String readBy(String message, String name, String role) {
        MessageHeader header = answer(header(message).getIdPart(), ResponseType.OK, "acknowledged");
        header.getAuthor().setDisplay(name);
        header.getResponsible().setDisplay(role);
        return written(header);
    }

    public static String fatal(String message) {
        return says(message, ResponseType.FATALERROR);
    }

    static String says(String message, ResponseType code) {
        return written(answer(header(message).getIdPart(), code, "received"));
    }

    static String answers(String to) {
        return written(answer(to, ResponseType.OK, "received"));
    }

    private static MessageHeader answer(String to, ResponseType code, String event) {
        MessageHeader header = new MessageHeader();
        header.setEvent(new Coding().setSystem("https://agency.example/event").setCode(event));
        header.getSource().setEndpoint("https://agency.example/fhir");
        header.getResponse().setIdentifier(to).setCode(code);
        return header;
    }

    private static String written(MessageHeader header) {
        Bundle bundle = new Bundle();
        bundle.setType(Bundle.BundleType.MESSAGE);
        bundle.addEntry().setResource(header);
        return FHIR.newJsonParser().encodeResourceToString(bundle);
    }
}
