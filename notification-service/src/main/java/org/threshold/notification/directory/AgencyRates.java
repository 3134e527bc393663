package org.threshold.notification.directory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How many messages an agency wants in a second at most, as the operator enters it. */
public interface AgencyRates {

    /** The present rate of every agency that has one of its own. */
    Map<String, Integer> entered();

    /** What was entered for an agency, the oldest first; kept for good. */
    List<Entered> of(String agency);

    /** Enters a rate in the current transaction. */
    void enter(String agency, Entered entered);

    /**
     * A rate that was entered.
     *
     * @param perSecond how many messages in a second; absent for as many as any agency
     * @param at when, business time
     */
    record Entered(@Nullable Integer perSecond, Instant at) {

        /** The rate, if it is one of its own. */
        public Optional<Integer> perSecondIfAny() {
            return Optional.ofNullable(perSecond);
        }
    }
}
