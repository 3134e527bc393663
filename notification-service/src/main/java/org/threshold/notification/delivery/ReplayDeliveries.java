package org.threshold.notification.delivery;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.notification.platform.CaseClock;
import org.threshold.notification.platform.jdbc.AfterCommit;

/**
 * Has everything tried once more that an agency was not told and nobody has acknowledged: after its
 * system was away for more than a week, or was gone and has a new address. The ladder has climbed
 * meanwhile; the agency gets its own record of all of it.
 */
@Service
public class ReplayDeliveries {

    private final ParkedDeliveries parked;
    private final CaseClock clock;
    private final DueSignal signal;

    ReplayDeliveries(ParkedDeliveries parked, CaseClock clock, DueSignal signal) {
        this.parked = parked;
        this.clock = clock;
        this.signal = signal;
    }

    /**
     * Has them tried.
     *
     * @return how many there were
     */
    @Transactional
    public int handle(String agency) {
        int replayed = parked.tryAgain(agency, clock.now());
        AfterCommit.run(signal::wake);
        return replayed;
    }
}
