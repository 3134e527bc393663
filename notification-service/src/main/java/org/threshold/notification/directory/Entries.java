package org.threshold.notification.directory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The directory's rows, as its own use cases see them. */
public interface Entries {

    /** The entry of exactly this role. */
    Optional<Entry> of(Recipient recipient);

    /** The entry of this role, or else the one that answers for any role of its agency. */
    Optional<Entry> answering(Recipient recipient);

    /**
     * Puts an entry in place of the one that was there, in use.
     *
     * @param recipient whose
     * @param endpoints in order of preference
     * @param at when, business time
     */
    void replace(Recipient recipient, List<Endpoint> endpoints, Instant at);

    /** The entry of exactly this role, locked until the end of the transaction. */
    Optional<Entry> lock(Recipient recipient);

    /** Puts an endpoint in place of one, and leaves it in or out of use as it was. */
    void change(Recipient recipient, Preference preference, Endpoint endpoint, Instant at);

    /** Takes one channel of an entry out of use. */
    void disable(Recipient recipient, Preference preference, Instant at);
}
