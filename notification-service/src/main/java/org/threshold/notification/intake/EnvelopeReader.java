package org.threshold.notification.intake;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.notification.intake.Arrival.MessageId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the envelope of a structured CloudEvent. Attributes that it does not know are passed over.
 */
@Component
public class EnvelopeReader {

    private final JsonMapper json;

    EnvelopeReader(JsonMapper json) {
        this.json = json;
    }

    /**
     * Reads the envelope of a record.
     *
     * @param key the record's key
     * @param body the record's value
     * @return empty when it lacks what every event on the topic must have: id, source, type,
     *     sequence
     */
    public Optional<Arrival> read(String key, String body) {
        JsonNode event = parse(body);
        Fields fields = new Fields(event);
        String id = fields.text("id");
        String source = fields.text("source");
        String type = fields.text("type");
        long sequence = fields.positive("sequence");
        if (key.isBlank() || fields.anyProblem()) {
            return Optional.empty();
        }
        return Optional.of(new Arrival(new MessageId(source, id), key, sequence, type, body));
    }

    private JsonNode parse(String body) {
        try {
            return json.readTree(body);
        } catch (JacksonException notJson) {
            return json.missingNode();
        }
    }
}
