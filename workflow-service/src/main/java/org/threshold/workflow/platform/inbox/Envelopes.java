package org.threshold.workflow.platform.inbox;

import java.util.Optional;
import org.threshold.workflow.platform.IncomingEvent;
import org.threshold.workflow.platform.inbox.Arrival.MessageId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads structured CloudEvents; attributes that it does not know are passed over. */
final class Envelopes {

    private final JsonMapper json;

    Envelopes(JsonMapper json) {
        this.json = json;
    }

    /** The record's envelope; empty when it lacks what every event must have. */
    Optional<Arrival> read(Arrival.Key key, String body) {
        JsonNode event = parse(body);
        String source = text(event, "source");
        String id = text(event, "id");
        long sequence = sequence(text(event, "sequence"));
        boolean complete =
                !source.isEmpty()
                        && !id.isEmpty()
                        && !text(event, "type").isEmpty()
                        && !key.value().isBlank()
                        && sequence > 0;
        return complete
                ? Optional.of(new Arrival(new MessageId(source, id), key, sequence, body))
                : Optional.empty();
    }

    /** What an envelope that was read before carries. */
    IncomingEvent event(String body) {
        JsonNode event = json.readTree(body);
        return new IncomingEvent(text(event, "type"), event.path("data"));
    }

    private JsonNode parse(String body) {
        try {
            return json.readTree(body);
        } catch (JacksonException notJson) {
            return json.missingNode();
        }
    }

    private static String text(JsonNode event, String attribute) {
        return event.path(attribute).asString("");
    }

    private static long sequence(String text) {
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
    }
}
