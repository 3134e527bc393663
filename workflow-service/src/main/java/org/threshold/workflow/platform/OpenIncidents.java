package org.threshold.workflow.platform;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The incidents that nobody has resolved, for whoever runs the system. */
public interface OpenIncidents {

    /** At most this many are shown. */
    int MOST = 500;

    /**
     * Something that went wrong and waits.
     *
     * @param kind the code of its {@link IncidentKind}
     * @param subject what it is about: a process's subject, a task, a deadline or a parked key
     * @param words what is wrong and what to do, without personal data
     */
    record Open(UUID id, String kind, UUID subject, String words, Instant raisedAt) {}

    /** Those that are open, the oldest first. */
    List<Open> all();

    /** One, locked for the rest of the transaction; empty when it is not open any more. */
    Optional<Open> lock(UUID id);

    /** Closes one that is locked, with who did and what was done. */
    void resolve(UUID id, UUID by, String resolution);
}
