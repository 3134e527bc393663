package org.threshold.workflow.platform.inbox;

/**
 * A key whose records wait.
 *
 * @param records how many
 * @param first the sequence of the first one
 * @param problem what is wrong with the first one, without values
 */
record ParkedKey(String topic, String key, long records, long first, String problem) {}
