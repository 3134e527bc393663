package org.threshold.notification.delivery.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.threshold.notification.delivery.AgencyFigures;
import org.threshold.notification.delivery.AgencyHealth;
import org.threshold.notification.delivery.AgencyHealth.HeldBack;

/**
 * How telling an agency goes, as it travels.
 *
 * @param oldestUnacknowledged when the oldest was asked for that no person has acknowledged
 * @param oldestUndelivered when the oldest was asked for that is still tried
 * @param rungs how many rungs are in each state
 * @param attempts how many tries there have been
 * @param lastDelivered when its system accepted something last
 * @param heldBack its endpoints that fail and are only called to find out
 * @param guidelines where its guidelines for others are, if that was entered
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AgencyBody(
        String agency,
        @Nullable Instant oldestUnacknowledged,
        @Nullable Instant oldestUndelivered,
        Map<String, Long> rungs,
        long attempts,
        @Nullable Instant lastDelivered,
        List<HeldBackBody> heldBack,
        @Nullable String guidelines) {

    static AgencyBody of(AgencyHealth health, @Nullable String guidelines) {
        AgencyFigures figures = health.figures();
        Map<String, Long> rungs = new TreeMap<>();
        figures.rungs().forEach((state, count) -> rungs.put(state.code(), count));
        return new AgencyBody(
                figures.agency(),
                figures.oldest().unacknowledged(),
                figures.oldest().undelivered(),
                rungs,
                figures.attempts(),
                figures.lastDelivered(),
                health.heldBack().stream().map(HeldBackBody::of).toList(),
                guidelines);
    }

    /** An endpoint that is held back, as it travels. */
    record HeldBackBody(String role, String channel, Instant since, int probes, Instant nextProbe) {

        static HeldBackBody of(HeldBack from) {
            return new HeldBackBody(
                    from.route().recipient().role(),
                    from.route().preference().code(),
                    from.since(),
                    from.probes(),
                    from.nextProbe());
        }
    }
}
