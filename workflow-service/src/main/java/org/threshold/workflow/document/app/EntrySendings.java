package org.threshold.workflow.document.app;

import java.util.Optional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.document.domain.EntryId;
import org.threshold.workflow.platform.SendingKey;

/** Which entry was made under which key of a sender, so that a repeat makes none. */
public interface EntrySendings {

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
