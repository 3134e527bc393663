package org.threshold.local.faults;

import org.threshold.local.up.RunningParts;

/** What is done to a part, and which lane of the outbox must not feel it. */
enum Fault {
    ENGINE_REFUSES("the engine refuses", "zeebe", false),
    ENGINE_HANGS("the engine hangs", "zeebe", true),
    KAFKA_REFUSES("Kafka is stopped", "kafka", false),
    KAFKA_HANGS("Kafka hangs", "kafka", true);

    private final String words;
    private final String part;
    private final boolean hangs;

    Fault(String words, String part, boolean hangs) {
        this.words = words;
        this.part = part;
        this.hangs = hangs;
    }

    String words() {
        return words;
    }

    /** The table of the lane that leads elsewhere. */
    String otherLane() {
        return part.equals("zeebe") ? "event_outbox" : "engine_outbox";
    }

    void begin(RunningParts parts) {
        if (hangs) {
            parts.pause(part);
        } else {
            parts.stop(part);
        }
    }

    void end(RunningParts parts) {
        if (hangs) {
            parts.resume(part);
        } else {
            parts.start(part);
        }
    }
}
