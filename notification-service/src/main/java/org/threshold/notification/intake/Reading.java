package org.threshold.notification.intake;

import java.util.List;
import org.threshold.notification.delivery.TellRequest;

/** What a record turned out to be. */
sealed interface Reading {

    /**
     * A request that can be taken in.
     *
     * @param request what it asks for
     */
    record Understood(TellRequest request) implements Reading {}

    /**
     * A record that this service cannot handle.
     *
     * @param problem which fields are missing or malformed, or that its type is unknown; no values
     */
    record Unreadable(String problem) implements Reading {

        static Unreadable fields(List<String> names) {
            return new Unreadable("missing or malformed: " + String.join(", ", names));
        }
    }
}
