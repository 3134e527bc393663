package org.threshold.notification.intake;

import java.util.Optional;
import java.util.regex.Pattern;
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

    /** Printable ASCII, short enough to stand in an index. */
    private static final Pattern NAME = Pattern.compile("[ -~]{1,200}");

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
        if (fields.anyProblem() || !keepable(key) || !keepable(id) || !keepable(source)) {
            return Optional.empty();
        }
        return Optional.of(new Arrival(new MessageId(source, id), key, sequence, type, body));
    }

    /**
     * Whether the database can keep it as a name. What it cannot keep could be neither applied nor
     * parked, and would hold back its whole partition for ever.
     */
    private static boolean keepable(String name) {
        return NAME.matcher(name).matches() && !name.isBlank();
    }

    private JsonNode parse(String body) {
        try {
            return json.readTree(body);
        } catch (JacksonException notJson) {
            return json.missingNode();
        }
    }
}
