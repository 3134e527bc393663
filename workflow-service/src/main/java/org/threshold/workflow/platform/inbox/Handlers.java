package org.threshold.workflow.platform.inbox;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.threshold.workflow.platform.EventHandler;
import org.threshold.workflow.platform.IncomingEvent;

/** Finds who applies an event. A type that nobody knows has no effect, and its key goes on. */
final class Handlers {

    private final Map<String, EventHandler> byType;

    Handlers(List<EventHandler> handlers) {
        this.byType =
                handlers.stream()
                        .collect(Collectors.toMap(EventHandler::type, Function.identity()));
    }

    void apply(IncomingEvent event) {
        EventHandler handler = byType.get(event.type());
        if (handler != null) {
            handler.handle(event);
        }
    }
}
