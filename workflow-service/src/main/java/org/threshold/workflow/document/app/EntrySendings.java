package org.threshold.workflow.document.app;

import java.util.Optional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.document.domain.EntryId;

/** Which entry was made under which key of a sender, so that a repeat makes none. */
public interface EntrySendings {

    /**
     * A sender’s own name for one sending.
     *
     * @param value 1 to 200 characters
     * @param fingerprint a digest of everything that was sent with it
     */
    record SendingKey(String value, String fingerprint) {}

    /**
     * What was made under a key before.
     *
     * @param same whether the same was sent with it
     */
    record Sent(EntryId entry, boolean same) {}

    /** What was made under the key, if anything was. */
    Optional<Sent> before(Actor sender, SendingKey key);

    /** Keeps the key for an entry; false where somebody was quicker with something else. */
    boolean take(Actor sender, SendingKey key, EntryId id);
}
