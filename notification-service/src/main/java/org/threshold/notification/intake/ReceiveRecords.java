package org.threshold.notification.intake;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.notification.intake.DrainKey.Drained;
import org.threshold.notification.intake.DrainKey.Gaps;
import org.threshold.notification.platform.CaseClock;

/**
 * Keeps each record once, and applies it in the same transaction when its turn has come (model.md,
 * The inbox).
 */
@Service
class ReceiveRecords {

    private final Inbox inbox;
    private final DrainKey drain;
    private final CaseClock clock;

    ReceiveRecords(Inbox inbox, DrainKey drain, CaseClock clock) {
        this.inbox = inbox;
        this.drain = drain;
        this.clock = clock;
    }

    /**
     * Receives records.
     *
     * @param arrivals of one key, at least one
     */
    @Transactional
    Received handle(List<Arrival> arrivals) {
        KeyState key = inbox.lock(arrivals.getFirst().key());
        Instant now = clock.now();
        int fresh = (int) arrivals.stream().filter(each -> inbox.add(each, now)).count();
        int duplicates = arrivals.size() - fresh;
        if (fresh == 0) {
            return new Received(key.key(), 0, duplicates, 0);
        }
        Drained drained = drain.drain(key, Gaps.WAIT);
        boolean free = drained.key().parked() == null;
        int applied = free ? fresh : Math.min(fresh, drained.applied());
        return new Received(key.key(), applied, duplicates, fresh - applied);
    }
}
