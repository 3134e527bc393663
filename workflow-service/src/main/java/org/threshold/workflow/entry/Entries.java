package org.threshold.workflow.entry;

import java.time.Instant;
import org.threshold.workflow.access.Actor;

/** Keeps the times of entries, and why they are recorded late; nothing is refused for either. */
@FunctionalInterface
public interface Entries {

    /**
     * Keeps them in the transaction in which the entry itself is kept. The same entry again changes
     * nothing.
     *
     * @param recordedAt when it was recorded, UTC
     */
    void kept(Actor who, NewEntry entry, Instant recordedAt);
}
