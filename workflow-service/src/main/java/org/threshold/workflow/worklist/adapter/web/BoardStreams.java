package org.threshold.workflow.worklist.adapter.web;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.threshold.workflow.access.OpenSessions;
import org.threshold.workflow.worklist.app.BoardViewers;

/**
 * The streams that are open in this copy of the service. Each is sent to by itself, so that a
 * browser that does not read holds up nobody else.
 */
@Component
class BoardStreams implements BoardViewers, ApplicationListener<ContextClosedEvent> {

    private static final long BEAT = 15_000;
    private static final long UNLIMITED = 0;

    private final Set<BoardStream> open = ConcurrentHashMap.newKeySet();
    private final AtomicLong signals = new AtomicLong();
    private final OpenSessions sessions;
    private volatile boolean closing;

    BoardStreams(OpenSessions sessions) {
        this.sessions = sessions;
    }

    /**
     * Opens a stream for as long as a session lasts. Its first signal is given at once: the page
     * may have been drawn before the last change.
     */
    SseEmitter open(String session) {
        var emitter = new SseEmitter(UNLIMITED);
        var stream = new BoardStream(session, emitter);
        emitter.onCompletion(() -> open.remove(stream));
        emitter.onError(_ -> open.remove(stream));
        open.add(stream);
        stream.changed(signals.get());
        if (closing) {
            stream.end();
        }
        return emitter;
    }

    @Override
    public void changed() {
        long number = signals.incrementAndGet();
        each(stream -> stream.changed(number));
    }

    /** Proxies drop what is silent, and a browser that is gone is noticed by sending to it. */
    @Scheduled(fixedDelay = BEAT, initialDelay = BEAT)
    void beat() {
        each(BoardStream::beat);
        sessionsEnded();
    }

    private void each(Predicate<BoardStream> sending) {
        open.forEach(
                stream ->
                        Thread.ofVirtual()
                                .name("board-stream")
                                .start(
                                        () -> {
                                            if (!sending.test(stream)) {
                                                open.remove(stream);
                                            }
                                        }));
    }

    @Override
    public void sessionsEnded() {
        List<BoardStream> now = List.copyOf(open);
        if (!now.isEmpty()) {
            Set<String> lasting = sessions.among(ids(now));
            now.stream()
                    .filter(stream -> !lasting.contains(stream.session()))
                    .forEach(BoardStream::end);
        }
    }

    private static Set<String> ids(Collection<BoardStream> streams) {
        return streams.stream().map(BoardStream::session).collect(Collectors.toSet());
    }

    /** Before the web server waits for its requests, of which these would never end. */
    @Override
    public void onApplicationEvent(ContextClosedEvent event) {
        closing = true;
        open.forEach(BoardStream::end);
    }
}
