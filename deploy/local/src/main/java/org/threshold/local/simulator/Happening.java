package org.threshold.local.simulator;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import tools.jackson.databind.JsonNode;

/** Something that reached the simulator or was done in it; kept as a line of its journal. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "happening")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Happening.Arrived.class, name = "arrived"),
    @JsonSubTypes.Type(value = Happening.Refused.class, name = "refused"),
    @JsonSubTypes.Type(value = Happening.Defective.class, name = "defective"),
    @JsonSubTypes.Type(value = Happening.Acknowledged.class, name = "acknowledged"),
    @JsonSubTypes.Type(value = Happening.Mailed.class, name = "mailed")
})
sealed interface Happening {

    Instant at();

    /**
     * A message with a good signature.
     *
     * @param accepted whether it was answered with 200
     */
    record Arrived(Instant at, String agency, String webhookId, boolean accepted, JsonNode body)
            implements Happening {}

    /** A message that was not signed as it should be. */
    record Refused(Instant at, String agency, String webhookId, String problem)
            implements Happening {}

    /** A message with a good signature that must never have been sent. */
    record Defective(Instant at, String agency, String webhookId, String problem)
            implements Happening {}

    /** A person of the agency acknowledged, and Threshold took note of it. */
    record Acknowledged(Instant at, String webhookId, String name, String role)
            implements Happening {}

    /** A mail came in. */
    record Mailed(Instant at, String from, String to, String subject, String text)
            implements Happening {}
}
