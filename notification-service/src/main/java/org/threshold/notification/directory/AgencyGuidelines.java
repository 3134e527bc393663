package org.threshold.notification.directory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an agency’s guidelines for others are, such as the local maternity guidelines, as the
 * operator enters it (recommendation of the midwives 1 of the review).
 */
public interface AgencyGuidelines {

    /** The present address of every agency that has one. */
    Map<String, String> entered();

    /** What was entered for an agency, the oldest first; kept for good. */
    List<Entered> of(String agency);

    /** Enters an address in the current transaction. */
    void enter(String agency, Entered entered);

    /**
     * An address that was entered.
     *
     * @param address begins with {@code https://}; absent where there are none any more
     * @param at when, business time
     */
    record Entered(@Nullable String address, Instant at) {

        /** The address, if there is one. */
        public Optional<String> addressIfAny() {
            return Optional.ofNullable(address);
        }
    }
}
