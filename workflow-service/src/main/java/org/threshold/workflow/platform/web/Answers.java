package org.threshold.workflow.platform.web;

import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.threshold.workflow.platform.Refusal;

/**
 * What a controller answers about one kind of thing, in the words of that thing.
 *
 * @param unknown that there is no such thing, and where to take one from
 * @param look where to see what became of it when somebody was there first
 */
public record Answers(Refusal unknown, String look) {

    /** 200, with what happens next in a sentence. */
    public static ResponseEntity<?> done(String next) {
        return ResponseEntity.ok(Map.of("next", next));
    }

    /** 409: somebody or something was there first, as the sentence says. */
    public ResponseEntity<?> gone(String sentence) {
        return Problems.conflict(new Refusal("request", sentence, look));
    }

    /** 404: there is no such thing. */
    public ResponseEntity<?> notThere() {
        return Problems.notFound(unknown);
    }
}
