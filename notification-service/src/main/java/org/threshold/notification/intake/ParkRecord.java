package org.threshold.notification.intake;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.notification.intake.KeyState.Parking;
import org.threshold.notification.platform.CaseClock;

/** Keeps a record whose key broke on the way, and parks the key until a person replays it. */
@Service
class ParkRecord {

    private final Inbox inbox;
    private final CaseClock clock;

    ParkRecord(Inbox inbox, CaseClock clock) {
        this.inbox = inbox;
        this.clock = clock;
    }

    /**
     * Parks the key of a record.
     *
     * @param arrival the record
     * @param problem what broke, without values
     */
    @Transactional
    Received handle(Arrival arrival, String problem) {
        KeyState key = inbox.lock(arrival.key());
        inbox.add(arrival, clock.now());
        inbox.nextWaiting(arrival.key()).ifPresent(head -> inbox.note(head.message(), problem));
        inbox.save(key.park(Parking.RECORD), clock.now());
        return new Received(key.key(), 0, 0, 1);
    }
}
