package org.threshold.workflow.platform.time;

import java.security.SecureRandom;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.platform.RealTime;

/**
 * Identifiers of RFC 9562, version 7: 48 bits of milliseconds, a counter of 12 bits that starts at
 * random in its lower half, and 62 random bits. Within one process each is greater than the last.
 */
@Component
class OrderedIds implements Ids {

    private static final int COUNTER_LIMIT = 1 << 12;
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long RANDOM_BITS = 0x3fff_ffff_ffff_ffffL;

    private final RealTime time;
    private final SecureRandom random = new SecureRandom();
    private long millis;
    private int counter;

    OrderedIds(RealTime time) {
        this.time = time;
    }

    @Override
    public synchronized UUID next() {
        advance(time.now().toEpochMilli());
        var low = VARIANT | (random.nextLong() & RANDOM_BITS);
        return new UUID(millis << 16 | VERSION | counter, low);
    }

    private void advance(long now) {
        if (now > millis) {
            startAt(now);
        } else if (++counter == COUNTER_LIMIT) {
            startAt(millis + 1);
        }
    }

    private void startAt(long instant) {
        millis = instant;
        counter = random.nextInt(COUNTER_LIMIT / 2);
    }
}
