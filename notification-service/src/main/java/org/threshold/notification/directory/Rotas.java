package org.threshold.notification.directory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rotas of duty roles, as the operator enters them; the last of each role counts. */
public interface Rotas {

    /** What was entered for exactly this role, the oldest first; kept for good. */
    List<Entered> of(Recipient recipient);

    /**
     * What was entered last for this role, or else for any role of its agency; one without turns
     * once it was taken away.
     */
    Optional<Rota> counting(Recipient recipient);

    /** What was entered last for each role that something was entered for. */
    Map<Recipient, Rota> all();

    /** Enters a rota in the current transaction. */
    void enter(Recipient recipient, Entered entered);

    /**
     * A rota that was entered.
     *
     * @param rota without turns where it was taken away
     * @param at when, business time
     */
    record Entered(Rota rota, Instant at) {}
}
