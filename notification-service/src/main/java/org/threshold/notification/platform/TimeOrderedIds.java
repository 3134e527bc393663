package org.threshold.notification.platform;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/**
 * Version 7 identifiers (RFC 9562, section 5.7): 48 bits of milliseconds, 12 bits that count within
 * the millisecond, 62 random bits. Two ids of one process never compare in the wrong order.
 */
@Component
final class TimeOrderedIds implements Ids {

    private static final int COUNTER_BITS = 12;
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long RANDOM_BITS = 0x3FFF_FFFF_FFFF_FFFFL;

    private final WallClock wall;
    private final SecureRandom random = new SecureRandom();
    private final AtomicLong last = new AtomicLong();

    TimeOrderedIds(WallClock wall) {
        this.wall = wall;
    }

    @Override
    public UUID next() {
        long present = wall.now().toEpochMilli() << COUNTER_BITS;
        long tick = last.updateAndGet(previous -> Math.max(previous + 1, present));
        long millis = tick >>> COUNTER_BITS;
        long counter = tick & ((1L << COUNTER_BITS) - 1);
        long high = (millis << 16) | VERSION_7 | counter;
        return new UUID(high, VARIANT | (random.nextLong() & RANDOM_BITS));
    }
}
