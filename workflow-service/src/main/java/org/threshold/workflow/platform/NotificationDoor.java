package org.threshold.workflow.platform;

import java.util.Optional;

/** What is read from the notification service by its API. */
@FunctionalInterface
public interface NotificationDoor {

    /**
     * Asks, for two seconds at most.
     *
     * @param path with what is asked for, from the first slash on
     * @return the answer as it came; empty when there is none, for whatever reason, which is logged
     *     without content
     */
    Optional<String> get(String path);
}
