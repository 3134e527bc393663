package org.threshold.notification.directory;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the directory says to "who is on duty now?". */
public sealed interface WhoIsOn {

    /**
     * Somebody is.
     *
     * @param turn whose turn it is
     * @param until when it ends, or another takes over
     */
    record Somebody(Turn turn, Instant until) implements WhoIsOn {}

    /**
     * The rota has nobody.
     *
     * @param until when the next turn begins; absent when none is known
     */
    record Nobody(@Nullable Instant until) implements WhoIsOn {

        /** When somebody is on duty again, if that is known. */
        public Optional<Instant> untilIfAny() {
            return Optional.ofNullable(until);
        }
    }

    /** Nobody has entered a rota, so nothing follows from it. */
    record NotSaid() implements WhoIsOn {}
}
