package org.threshold.notification.delivery.adapter.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.util.Objects;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.MessageHeader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.notification.delivery.DeliveryId;
import org.threshold.notification.delivery.Outcome;
import org.threshold.notification.delivery.Outcome.Accepted;
import org.threshold.notification.delivery.Outcome.Refused;
import org.threshold.notification.delivery.Outcome.Rejected;
import org.threshold.notification.delivery.Outcome.Unanswered;
import org.threshold.notification.delivery.Reader;
import org.threshold.notification.delivery.adapter.outbound.Reply;
import org.threshold.notification.delivery.adapter.outbound.Reply.Answered;

/**
 * Reads what a server answers. Only a response message to the very message that was sent is an
 * answer to it; any other 2xx says nothing, and the message is sent again.
 */
@Component
class FhirAnswer {

    /** The event of a response that names who has read the message. */
    private static final String ACKNOWLEDGED = "acknowledged";

    private static final int BUSY = 503;

    private final FhirContext fhir;

    FhirAnswer(FhirContext fhir) {
        this.fhir = fhir;
    }

    Outcome outcome(Reply reply, DeliveryId id) {
        if (!(reply instanceof Answered answered)) {
            return reply.outcome();
        }
        Optional<MessageHeader> header = header(answered.body()).filter(each -> answers(each, id));
        if (header.isPresent()) {
            return outcome(header.get(), answered);
        }
        return answered.outcome() instanceof Accepted ? new Unanswered() : answered.outcome();
    }

    private static Outcome outcome(MessageHeader header, Answered answered) {
        return switch (header.getResponse().getCode()) {
            case OK -> new Accepted(answered.status(), reader(header));
            case FATALERROR -> new Rejected(answered.status());
            case TRANSIENTERROR -> new Refused(BUSY, answered.pause());
            case NULL -> new Unanswered();
        };
    }

    /** A server may know a message by its id, or by the URL of its entry. */
    private static boolean answers(MessageHeader header, DeliveryId id) {
        String to = header.getResponse().getIdentifier();
        return to.equals(id.toString()) || to.equals("urn:uuid:" + id);
    }

    private static @Nullable Reader reader(MessageHeader header) {
        if (!header.hasEventCoding() || !ACKNOWLEDGED.equals(header.getEventCoding().getCode())) {
            return null;
        }
        return new Reader(
                Objects.requireNonNullElse(header.getAuthor().getDisplay(), ""),
                Objects.requireNonNullElse(header.getResponsible().getDisplay(), ""));
    }

    private Optional<MessageHeader> header(String body) {
        try {
            Bundle bundle =
                    fhir.newJsonParser()
                            .setParserErrorHandler(new StrictErrorHandler())
                            .parseResource(Bundle.class, body);
            return bundle.getEntry().stream()
                    .map(Bundle.BundleEntryComponent::getResource)
                    .filter(MessageHeader.class::isInstance)
                    .map(MessageHeader.class::cast)
                    .filter(each -> each.getResponse().hasIdentifier())
                    .filter(each -> each.getResponse().hasCode())
                    .findFirst();
        } catch (DataFormatException notFhir) {
            return Optional.empty();
        }
    }
}
