package org.threshold.workflow.circumstances.domain;

import java.util.EnumMap;
import java.util.Map;
import org.threshold.workflow.circumstances.ChangeKind;

/** What the event catalogue says of each kind of change; each of them stands in it once. */
final class EventCatalogue {

    private static final Map<ChangeKind, Event> EVENTS = read(EventText.text());

    private EventCatalogue() {}

    static Event of(ChangeKind kind) {
        Event event = EVENTS.get(kind);
        if (event == null) {
            throw new IllegalStateException("every kind stands in the catalogue");
        }
        return event;
    }

    static Map<ChangeKind, Event> read(String text) {
        Map<ChangeKind, Event> events = new EnumMap<>(ChangeKind.class);
        for (String paragraph : text.strip().split("\n\\s*\n", -1)) {
            Event event = EventParagraph.read(paragraph);
            if (events.put(event.kind(), event) != null) {
                throw new IllegalArgumentException(event.kind() + " stands there twice");
            }
        }
        for (ChangeKind kind : ChangeKind.values()) {
            if (!events.containsKey(kind)) {
                throw new IllegalArgumentException(kind + " is missing");
            }
        }
        return Map.copyOf(events);
    }
}
