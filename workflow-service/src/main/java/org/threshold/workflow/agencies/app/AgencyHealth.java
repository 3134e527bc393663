package org.threshold.workflow.agencies.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How telling one agency goes. All instants are business time, UTC.
 *
 * @param agency its code
 * @param counts how many messages wait or were given up
 * @param oldest since when the longest waiting has waited
 * @param lastAccepted when its system accepted something last
 * @param heldBack its systems that do not answer
 * @param guidelines the address of its guidelines for others, such as the maternity guidelines,
 *     over https (R-Mid-1)
 */
public record AgencyHealth(
        String agency,
        Counts counts,
        Oldest oldest,
        Optional<Instant> lastAccepted,
        List<HeldBack> heldBack,
        Optional<String> guidelines) {

    public AgencyHealth {
        heldBack = List.copyOf(heldBack);
    }

    /**
     * How many messages.
     *
     * @param waiting that no system of the agency has accepted and that are tried on
     * @param parked that nobody accepted for a week, and that wait for an operator
     */
    public record Counts(long waiting, long parked) {}

    /**
     * Since when the longest waiting has waited.
     *
     * @param notAccepted by a system
     * @param notAcknowledged by a person
     */
    public record Oldest(Optional<Instant> notAccepted, Optional<Instant> notAcknowledged) {}

    /**
     * A system that fails, and is only called to find out whether it answers again.
     *
     * @param role the duty role that is reached by it
     * @param channel the code of its place in the order of preference
     * @param tries how often it was called since, in vain
     */
    public record HeldBack(String role, String channel, Instant since, int tries, Instant next) {}
}
