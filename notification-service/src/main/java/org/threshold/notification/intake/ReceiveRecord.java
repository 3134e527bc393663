package org.threshold.notification.intake;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.notification.intake.DrainKey.Gaps;
import org.threshold.notification.platform.CaseClock;

/**
 * Keeps a record once, and applies it in the same transaction when its turn has come (model.md, The
 * inbox).
 */
@Service
class ReceiveRecord {

    private final Inbox inbox;
    private final DrainKey drain;
    private final CaseClock clock;

    ReceiveRecord(Inbox inbox, DrainKey drain, CaseClock clock) {
        this.inbox = inbox;
        this.drain = drain;
        this.clock = clock;
    }

    @Transactional
    Receipt handle(Arrival arrival) {
        KeyState key = inbox.lock(arrival.key());
        if (!inbox.add(arrival, clock.now())) {
            return Receipt.DUPLICATE;
        }
        KeyState after = drain.drain(key, Gaps.WAIT).key();
        return after.parked() == null ? Receipt.APPLIED : Receipt.PARKED;
    }
}
