package org.threshold.workflow.platform.outbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.threshold.workflow.platform.RealTime;

/**
 * Sends the rows of one lane: rows of one key one after the other, keys beside each other.
 *
 * <p>Runs on real time. A row is tried until the receiver confirms it; a key whose first row fails
 * waits, other keys go on.
 */
final class OutboxRelay {

    private static final int BATCH = 200;
    private static final int KEYS_AT_ONCE = 16;
    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);

    private final Lane lane;
    private final OutboxRows rows;
    private final Sender sender;
    private final RealTime realTime;
    private final Circuit circuit = new Circuit();
    private final Set<String> busyKeys = ConcurrentHashMap.newKeySet();
    private final Semaphore places = new Semaphore(KEYS_AT_ONCE);

    OutboxRelay(Lane lane, OutboxRows rows, Sender sender, RealTime realTime) {
        this.lane = lane;
        this.rows = rows;
        this.sender = sender;
        this.realTime = realTime;
    }

    /** Starts sending what may be sent now; returns how many keys it took up. */
    int relayOnce(Runnable whenAKeyIsFree) throws InterruptedException {
        Instant now = realTime.now();
        int allowed = circuit.allows(BATCH, now);
        if (allowed == 0) {
            return 0;
        }
        Map<String, List<OutboxRow>> byKey = new LinkedHashMap<>();
        for (OutboxRow row : rows.next(allowed, List.copyOf(busyKeys), now)) {
            byKey.computeIfAbsent(row.key(), key -> new ArrayList<>()).add(row);
        }
        for (var entry : byKey.entrySet()) {
            places.acquire();
            busyKeys.add(entry.getKey());
            Thread.ofVirtual()
                    .name("outbox-" + lane.code())
                    .start(() -> sendKey(entry.getKey(), entry.getValue(), whenAKeyIsFree));
        }
        return byKey.size();
    }

    private void sendKey(String key, List<OutboxRow> inOrder, Runnable whenAKeyIsFree) {
        try {
            for (OutboxRow row : inOrder) {
                if (!sendOne(row)) {
                    break;
                }
            }
        } catch (RuntimeException failure) {
            LOG.warn("{} lane: {}; its rows stay unsent", lane.code(), Failures.inShort(failure));
        } finally {
            busyKeys.remove(key);
            places.release();
            whenAKeyIsFree.run();
        }
    }

    private boolean sendOne(OutboxRow row) {
        try {
            sender.send(row);
            rows.sent(row.id(), realTime.now());
            circuit.succeeded();
            return true;
        } catch (Exception failure) {
            Instant now = realTime.now();
            circuit.failed(now);
            LOG.warn(
                    "{} lane: row {} not taken, attempt {}: {}",
                    lane.code(),
                    row.id(),
                    row.attempts() + 1,
                    Failures.inShort(failure));
            rows.failed(
                    row.id(), Failures.inShort(failure), now.plus(BackOff.after(row.attempts())));
            return false;
        }
    }
}
