package org.threshold.local.demo;

import tools.jackson.databind.JsonNode;

/** An answer over HTTP. */
record Answer(int status, JsonNode body) {

    boolean success() {
        return status >= 200 && status < 300;
    }

    /** The text at a JSON pointer; empty where there is nothing. */
    String at(String pointer) {
        JsonNode value = pointer.isEmpty() ? body : body.at(pointer);
        return value.isString()
                ? value.stringValue()
                : value.isMissingNode() ? "" : value.toString();
    }
}
