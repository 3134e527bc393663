package org.threshold.workflow.platform.outbox;

import java.util.UUID;

/**
 * One thing to send.
 *
 * @param id the identity under which the receiver recognises a repeat
 * @param key what order is kept for
 * @param sequence 1, 2, 3 … within the key, in commit order
 * @param body what to send, as JSON in the lane's own shape
 * @param attempts how often it was tried before, or may have been by a relay that ended
 */
public record OutboxRow(UUID id, String key, long sequence, String body, int attempts) {}
