package org.threshold.local.simulator;

import java.util.Map;

/** What a request is answered with. */
sealed interface Reply {

    /** An answer with a body. */
    record Content(int status, String type, String body) implements Reply {}

    /** Look there instead: after a form was taken. */
    record SeeOther(String location) implements Reply {}

    /** The connection is closed without a word. */
    record Nothing() implements Reply {}

    static Reply json(int status, String body) {
        return new Content(status, "application/json", body);
    }

    static Reply html(String body) {
        return new Content(200, "text/html; charset=utf-8", body);
    }

    static Reply problem(int status, String sentence) {
        var body = Json.write(Map.of("type", "about:blank", "status", status, "detail", sentence));
        return new Content(status, "application/problem+json", body);
    }
}
