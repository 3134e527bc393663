package org.threshold.notification.platform.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Hands records to the broker. */
interface RecordSender {

    /**
     * Sends all rows side by side and waits for the broker's answers.
     *
     * @param rows at most one per key
     * @param deadline how long at most, real time
     * @return the rows that the broker has confirmed; of the others nothing is known
     */
    Set<UUID> send(List<OutboxRow> rows, Duration deadline);
}
