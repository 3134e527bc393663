package org.threshold.workflow.platform.inbox;

import java.util.Optional;
import java.util.regex.Pattern;
import org.threshold.workflow.platform.IncomingEvent;
import org.threshold.workflow.platform.inbox.Arrival.MessageId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads structured CloudEvents; attributes that it does not know are passed over. */
final class Envelopes {

    /** Printable ASCII, short enough to stand in an index. */
    private static final Pattern NAME = Pattern.compile("[ -~]{1,200}");

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
                keepable(source)
                        && keepable(id)
                        && keepable(key.value())
                        && !text(event, "type").isEmpty()
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

    private static String text(JsonNode event, String attribute) {
        return event.path(attribute).asString("");
    }

    private static long sequence(String text) {
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
    }
}
