package org.threshold.notification.intake;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threshold.notification.intake.KeyState.Parking;

/**
 * A key that waits for a person.
 *
 * @param key the records' key
 * @param since when it was parked, business time
 * @param why what stopped it
 * @param expected the sequence that would be next
 * @param waiting what waits behind it, in order
 */
public record ParkedKey(
        String key, Instant since, Parking why, long expected, List<WaitingRecord> waiting) {

    public ParkedKey {
        waiting = List.copyOf(waiting);
    }

    /**
     * A record that waits.
     *
     * @param id its id within its source
     * @param sequence its place among the records of its key
     * @param type the CloudEvents type
     * @param receivedAt when it arrived, business time
     * @param problem why it cannot be handled, where that has been found out
     */
    public record WaitingRecord(
            String id, long sequence, String type, Instant receivedAt, @Nullable String problem) {}
}
