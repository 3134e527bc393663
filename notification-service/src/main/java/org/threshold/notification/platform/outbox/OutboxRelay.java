package org.threshold.notification.platform.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.threshold.notification.platform.WallClock;

/**
 * One pass of the lane to Kafka: takes the first row of each key, sends them with a deadline, and
 * removes what the broker confirmed. Runs on real time (model.md, The outbox).
 */
@Component
class OutboxRelay {

    static final Duration DEADLINE = Duration.ofSeconds(2);

    private static final Duration LEASE = Duration.ofSeconds(10);
    private static final int BATCH = 200;

    private final OutboxRows rows;
    private final RecordSender sender;
    private final WallClock wall;
    private final Circuit circuit = new Circuit();

    OutboxRelay(OutboxRows rows, RecordSender sender, WallClock wall) {
        this.rows = rows;
        this.sender = sender;
        this.wall = wall;
    }

    /**
     * Sends what can be sent now.
     *
     * @return how many records the broker confirmed
     */
    int pass() {
        Instant now = wall.now();
        List<OutboxRow> heads = rows.claimHeads(circuit.allowance(BATCH), now, now.plus(LEASE));
        if (heads.isEmpty()) {
            return 0;
        }
        Set<UUID> confirmed = sender.send(heads, DEADLINE);
        settle(heads, confirmed);
        return confirmed.size();
    }

    /** How long to leave the broker alone; zero while it answers. */
    Duration pause() {
        return circuit.pause();
    }

    private void settle(List<OutboxRow> heads, Set<UUID> confirmed) {
        List<UUID> unsent = new ArrayList<>();
        for (OutboxRow head : heads) {
            if (!confirmed.contains(head.id())) {
                unsent.add(head.id());
            }
        }
        if (!confirmed.isEmpty()) {
            circuit.succeeded();
        } else {
            circuit.failed();
        }
        rows.remove(List.copyOf(confirmed));
        rows.release(unsent);
    }
}
