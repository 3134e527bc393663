package org.threshold.workflow.platform;

import java.time.Instant;
import java.util.Optional;

/** Knows whether something that is due or decided has not had its effect yet. */
@FunctionalInterface
public interface Unsettled {

    /**
     * What is not settled yet, in a few words without personal data; empty when all is.
     *
     * @param now business time
     */
    Optional<String> what(Instant now);
}
