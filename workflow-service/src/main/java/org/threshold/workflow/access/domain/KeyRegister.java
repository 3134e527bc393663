package org.threshold.workflow.access.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.SystemId;

/** Every key that a system was given, in force or ended; what a key says is kept nowhere. */
public interface KeyRegister {

    /** Keeps the key unless its hash is known. */
    void keep(KeySeed key, Instant now);

    /** Ends the key; false when there is none in force with this id. */
    boolean end(SystemId id);

    /** All of them, the newest first. */
    List<IssuedKey> all();

    /**
     * A key to keep.
     *
     * @param label what holds it, for operators
     */
    record KeySeed(SystemId id, Agency agency, String label, KeyHash hash) {}

    /** A key as operators see it. */
    record IssuedKey(
            SystemId id,
            Agency agency,
            String label,
            boolean inForce,
            Instant issuedAt,
            Optional<Instant> lastUsedAt) {}
}
