package org.threshold.workflow.worklist.adapter.web;

import java.io.IOException;
import java.time.Duration;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

/**
 * The open stream of somebody’s browser. What is sent says that the board changed and nothing else:
 * what it shows is asked for, and whether the person may see it is looked at again then.
 */
final class BoardStream {

    /** After this time without a connection the browser connects again. */
    private static final Duration AGAIN_AFTER = Duration.ofSeconds(3);

    private final String session;
    private final SseEmitter emitter;

    BoardStream(String session, SseEmitter emitter) {
        this.session = session;
        this.emitter = emitter;
    }

    String session() {
        return session;
    }

    SseEmitter emitter() {
        return emitter;
    }

    /** Says that the board changed; false when nobody is at the other end any more. */
    boolean changed(long number) {
        return send(
                SseEmitter.event()
                        .id(String.valueOf(number))
                        .name("changed")
                        .reconnectTime(AGAIN_AFTER.toMillis())
                        .data("board"));
    }

    /** Keeps the connection from being taken for dead; false when it is. */
    boolean beat() {
        return send(SseEmitter.event().comment("here"));
    }

    void end() {
        emitter.complete();
    }

    private boolean send(SseEventBuilder event) {
        try {
            emitter.send(event);
            return true;
        } catch (IOException | IllegalStateException gone) {
            return false; // the browser left, or the stream has ended: there is nobody to tell
        }
    }
}
