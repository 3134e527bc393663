package org.threshold.workflow.access.domain;

import java.time.Instant;
import java.util.Optional;
import org.threshold.workflow.access.Actor;

/** The keys that systems act with; only their hashes are kept. */
public interface ApiKeys {

    /**
     * Who holds the active key with this hash; notes that it was used.
     *
     * @param now the real instant
     */
    Optional<Actor> holder(KeyHash hash, Instant now);
}
