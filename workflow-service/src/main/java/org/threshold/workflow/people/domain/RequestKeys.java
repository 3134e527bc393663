package org.threshold.workflow.people.domain;

import java.util.UUID;

/** Remembers what was made for a request, so that sending it again makes nothing new. */
public interface RequestKeys {

    /**
     * The id that belongs to a key: the one given when the key is new, the earlier one otherwise. A
     * second sender of the same key waits until the first one's transaction has ended.
     */
    UUID claim(UUID key, UUID idIfNew);
}
