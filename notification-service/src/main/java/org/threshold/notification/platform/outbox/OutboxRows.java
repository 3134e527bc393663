package org.threshold.notification.platform.outbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The rows as the relay sees them. All instants are real time. */
interface OutboxRows {

    /**
     * Takes the first row of each key that has one, so that one record per key is under way.
     *
     * @param limit how many at most
     * @param now the present instant
     * @param leaseUntil until when nobody else takes them
     */
    List<OutboxRow> claimHeads(int limit, Instant now, Instant leaseUntil);

    /** Removes rows that the broker has. */
    void remove(List<UUID> sent);

    /** Gives rows back that could not be sent. */
    void release(List<UUID> unsent);

    /** How many rows wait, taken or not. */
    long waiting();
}
