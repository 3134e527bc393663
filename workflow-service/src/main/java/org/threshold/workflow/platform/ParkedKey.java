package org.threshold.workflow.platform;

import java.time.Instant;

/**
 * A key whose records wait.
 *
 * @param records how many
 * @param first the sequence of the first one
 * @param problem what is wrong with the first one, without values
 * @param since when the first one came, UTC, in real time
 */
public record ParkedKey(
        String topic, String key, long records, long first, String problem, Instant since) {}
