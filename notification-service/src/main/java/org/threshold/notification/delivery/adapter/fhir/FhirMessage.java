package org.threshold.notification.delivery.adapter.fhir;

import ca.uhn.fhir.context.FhirContext;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Communication.CommunicationPriority;
import org.hl7.fhir.r4.model.Communication.CommunicationStatus;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.MessageHeader;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.threshold.notification.delivery.DeliveryId;
import org.threshold.notification.delivery.Dispatch;
import org.threshold.notification.delivery.Priority;
import org.threshold.notification.delivery.TellRequest;
import org.threshold.notification.delivery.adapter.SignalBody;

/**
 * A message as FHIR R4 has it: a header that says what happened and to whom it goes, a
 * communication about the cases, and the same data that a webhook carries as parameters. There is
 * no patient in it, for a notification names none. The same for every attempt of a delivery.
 */
@Component
class FhirMessage {

    private static final String URN = "urn:uuid:";

    private final SignalBody body;
    private final FhirContext fhir;
    private final URI publicUrl;

    FhirMessage(
            SignalBody body, FhirContext fhir, @Value("${threshold.public-url}") URI publicUrl) {
        this.body = body;
        this.fhir = fhir;
        this.publicUrl = publicUrl;
    }

    String of(Dispatch dispatch) {
        TellRequest request = dispatch.request();
        Bundle bundle = new Bundle();
        bundle.setType(Bundle.BundleType.MESSAGE);
        bundle.setIdentifier(
                new Identifier().setSystem("urn:ietf:rfc:3986").setValue(URN + dispatch.id()));
        String told = URN + request.id();
        String data = data(dispatch.id());
        add(bundle, URN + dispatch.id(), header(dispatch, told, data));
        add(bundle, told, communication(request));
        add(bundle, data, FhirData.of(body.data(request)));
        return fhir.newJsonParser().encodeResourceToString(bundle);
    }

    private MessageHeader header(Dispatch dispatch, String told, String data) {
        TellRequest request = dispatch.request();
        MessageHeader header = new MessageHeader();
        header.setId(dispatch.id().toString());
        header.setEvent(new Coding().setSystem(system("event")).setCode(body.type(request)));
        header.setSource(
                new MessageHeader.MessageSourceComponent()
                        .setName("Threshold")
                        .setEndpoint(publicUrl.toString()));
        header.addDestination()
                .setName(request.recipient().agency())
                .setEndpoint(dispatch.endpoint().setting("url"))
                .setReceiver(
                        named(
                                new Identifier()
                                        .setSystem(system("duty-role"))
                                        .setValue(request.recipient().role())));
        header.addFocus(new Reference(told));
        header.addFocus(new Reference(data));
        return header;
    }

    private Communication communication(TellRequest request) {
        Communication told = new Communication();
        told.setId(request.id().toString());
        told.setStatus(CommunicationStatus.INPROGRESS);
        told.setPriority(priority(request.matter().priority()));
        told.addIdentifier().setSystem(system("notification")).setValue(request.id().toString());
        told.addCategory()
                .addCoding(
                        new Coding()
                                .setSystem(system("kind"))
                                .setCode(request.matter().kind().code()));
        for (String each : request.matter().cases()) {
            told.addAbout(named(new Identifier().setSystem(system("case")).setValue(each)));
        }
        return told;
    }

    /** A name of its own that is the same at every attempt. */
    private static String data(DeliveryId id) {
        return URN + UUID.nameUUIDFromBytes((id + "/data").getBytes(StandardCharsets.UTF_8));
    }

    private static CommunicationPriority priority(Priority priority) {
        return switch (priority) {
            case P1 -> CommunicationPriority.STAT;
            case P2 -> CommunicationPriority.ASAP;
            case P3 -> CommunicationPriority.URGENT;
            case P4 -> CommunicationPriority.ROUTINE;
        };
    }

    private static void add(Bundle bundle, String url, Resource resource) {
        bundle.addEntry().setFullUrl(url).setResource(resource);
    }

    private static Reference named(Identifier identifier) {
        return new Reference().setIdentifier(identifier);
    }

    private String system(String name) {
        return publicUrl.resolve("/fhir/" + name).toString();
    }
}
