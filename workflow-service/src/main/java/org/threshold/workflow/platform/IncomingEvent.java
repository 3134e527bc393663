package org.threshold.workflow.platform;

import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * Something that another service says: ids, codes and instants.
 *
 * @param type the CloudEvents type
 * @param data the event's data
 */
public record IncomingEvent(String type, JsonNode data) {

    /**
     * A field of the data that holds an id.
     *
     * @throws IllegalArgumentException when it is missing or no id
     */
    public UUID id(String field) {
        return UUID.fromString(text(field));
    }

    /**
     * A field of the data that holds an instant.
     *
     * @throws java.time.DateTimeException when it is none
     */
    public Instant instant(String field) {
        return Instant.parse(text(field));
    }

    /**
     * A field of the data that holds text.
     *
     * @throws IllegalArgumentException when it is missing
     */
    public String text(String field) {
        return text(data, field);
    }

    /** The same of an object inside the data. */
    public String text(String object, String field) {
        return text(data.path(object), field);
    }

    /**
     * A field of the data that holds a whole number.
     *
     * @throws IllegalArgumentException when it is missing
     */
    public int number(String field) {
        JsonNode value = data.path(field);
        if (!value.isIntegralNumber()) {
            throw new IllegalArgumentException("an event lacks the number " + field);
        }
        return value.intValue();
    }

    /** A field of the data that holds text; empty when it is missing. */
    public String textIfAny(String field) {
        return data.path(field).asString("");
    }

    /**
     * A field of the data that holds yes or no.
     *
     * @throws IllegalArgumentException when it is missing
     */
    public boolean flag(String field) {
        JsonNode value = data.path(field);
        if (!value.isBoolean()) {
            throw new IllegalArgumentException("an event lacks the yes or no of " + field);
        }
        return value.booleanValue();
    }

    private static String text(JsonNode from, String field) {
        JsonNode value = from.path(field);
        if (!value.isString()) {
            throw new IllegalArgumentException("an event lacks the text " + field);
        }
        return value.stringValue();
    }
}
