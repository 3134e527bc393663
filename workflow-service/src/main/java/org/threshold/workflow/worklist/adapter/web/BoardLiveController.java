package org.threshold.workflow.worklist.adapter.web;

import jakarta.servlet.http.HttpSession;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.worklist.app.WatchBoard;

/** Tells a page of the board, as server-sent events, that it is no longer the newest. */
@RestController
class BoardLiveController {

    private final WatchBoard watch;
    private final BoardStreams streams;

    BoardLiveController(WatchBoard watch, BoardStreams streams) {
        this.watch = watch;
        this.streams = streams;
    }

    @GetMapping(path = "/board/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> live(Actor who, HttpSession session) {
        watch.handle(who);
        return ResponseEntity.ok()
                .header("X-Accel-Buffering", "no") // proxies are to pass each event on at once
                .body(streams.open(session.getId()));
    }
}
