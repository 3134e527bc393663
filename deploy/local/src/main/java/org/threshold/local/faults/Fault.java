package org.threshold.local.faults;

import java.util.function.BiConsumer;
import org.threshold.local.up.RunningParts;

/** What is done to a part, and which lane of the outbox must not feel it. */
enum Fault {
    ENGINE_REFUSES("the engine refuses", "zeebe", RunningParts::stop, RunningParts::start),
    ENGINE_HANGS("the engine hangs", "zeebe", RunningParts::pause, RunningParts::resume),
    KAFKA_REFUSES("Kafka is stopped", "kafka", RunningParts::stop, RunningParts::start),
    KAFKA_HANGS("Kafka hangs", "kafka", RunningParts::pause, RunningParts::resume);

    private final String words;
    private final String part;
    private final BiConsumer<RunningParts, String> begin;
    private final BiConsumer<RunningParts, String> end;

    Fault(
            String words,
            String part,
            BiConsumer<RunningParts, String> begin,
            BiConsumer<RunningParts, String> end) {
        this.words = words;
        this.part = part;
        this.begin = begin;
        this.end = end;
    }

    String words() {
        return words;
    }

    /** The table of the lane that leads elsewhere. */
    String otherLane() {
        return part.equals("zeebe") ? "event_outbox" : "engine_outbox";
    }

    void begin(RunningParts parts) {
        begin.accept(parts, part);
    }

    void end(RunningParts parts) {
        end.accept(parts, part);
    }
}
