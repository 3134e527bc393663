package org.threshold.notification.keys;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.threshold.notification.platform.security.Caller;

/** Every key that somebody was given, in force or ended. What a key says is kept nowhere. */
public interface KeyRegister {

    /**
     * Keeps a key, unless its hash is known: one that was ended stays ended.
     *
     * @param at when it is given, real time
     */
    void keep(KeySeed key, Instant at);

    /** Ends a key; false when there is none in force with this id. */
    boolean end(UUID id, Instant at);

    /** Ends every key that came with a label, except the one with this hash. */
    void endOthers(String label, String hash, Instant at);

    /** All of them, the newest first. */
    List<GivenKey> all();

    /**
     * A key to keep.
     *
     * @param hash of its text, as {@link org.threshold.notification.platform.Secrets} makes it
     * @param label what holds it, for operators
     */
    record KeySeed(UUID id, String hash, Caller holder, String label) {}

    /**
     * A key as operators see it.
     *
     * @param lastUsedAt to the minute
     */
    record GivenKey(
            UUID id,
            Caller holder,
            String label,
            Instant givenAt,
            Optional<Instant> lastUsedAt,
            Optional<Instant> endedAt) {}
}
