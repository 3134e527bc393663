package org.threshold.local.api;

import tools.jackson.databind.JsonNode;

/**
 * An answer over HTTP.
 *
 * @param body an empty object where it is not JSON
 */
public record Answer(int status, JsonNode body) {

    public boolean success() {
        return status >= 200 && status < 300;
    }

    /** The text at a JSON pointer; empty where there is nothing. */
    public String at(String pointer) {
        JsonNode value = pointer.isEmpty() ? body : body.at(pointer);
        return value.isString()
                ? value.stringValue()
                : value.isMissingNode() ? "" : value.toString();
    }
}
