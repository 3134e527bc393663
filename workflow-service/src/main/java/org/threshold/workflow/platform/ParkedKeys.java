package org.threshold.workflow.platform;

import java.util.List;
import java.util.UUID;

/** The keys of which records from Kafka wait, for whoever runs the system. */
public interface ParkedKeys {

    /** The keys of which records wait, the oldest first, at most 200. */
    List<ParkedKey> waiting();

    /** The id that stands for a key in incidents and in the audit. */
    UUID subject(String topic, String key);

    /** Applies every record of a key that waits, in order; missing ones are passed over. */
    Replayed replay(String topic, String key);

    /** What came of a replay. */
    record Replayed(int applied, boolean stillParked) {}
}
