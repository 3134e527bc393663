package org.threshold.notification.intake;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.threshold.notification.intake.Arrival.MessageId;

/** What has arrived, as it is kept. Every method needs a transaction. */
public interface Inbox {

    /** How far a key has come, locked until the end of the transaction; made when it is new. */
    KeyState lock(String key);

    /** Keeps how far a key has come. */
    void save(KeyState state, Instant at);

    /**
     * Keeps a record that waits to be applied.
     *
     * @return whether it is new; false when its id was seen before
     */
    boolean add(Arrival arrival, Instant at);

    /** The waiting record of a key with the lowest sequence. */
    Optional<Arrival> nextWaiting(String key);

    /** Marks a record as applied. */
    void applied(MessageId message, Instant at);

    /** Marks waiting records of a key as set aside: they stay, and are not applied. */
    void setAside(String key, Collection<String> ids, Instant at);

    /** Writes down why a record cannot be handled; no values of its fields. */
    void note(MessageId message, String problem);

    /** The parked keys with what waits behind them, the longest parked first. */
    List<ParkedKey> parked();
}
