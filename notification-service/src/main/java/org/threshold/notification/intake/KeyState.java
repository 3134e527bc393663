package org.threshold.notification.intake;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How far one key has come.
 *
 * @param key the records' key
 * @param lastSequence the last sequence applied or passed over, 0 before the first
 * @param parked why it is parked; absent while it is not
 */
public record KeyState(String key, long lastSequence, @Nullable Parking parked) {

    /** Why a key is parked. */
    public enum Parking {
        /** A record before the next one is missing. */
        GAP,
        /** The next record cannot be handled. */
        RECORD;

        /** The word in the database and in answers. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The reason with a code. */
        public static Parking of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    KeyState reached(long sequence) {
        return new KeyState(key, Math.max(lastSequence, sequence), parked);
    }

    KeyState park(Parking why) {
        return new KeyState(key, lastSequence, why);
    }

    KeyState free() {
        return new KeyState(key, lastSequence, null);
    }
}
