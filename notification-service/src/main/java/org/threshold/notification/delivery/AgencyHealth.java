package org.threshold.notification.delivery;

import java.time.Instant;
import java.util.List;
import org.threshold.notification.delivery.Circuit.Open;

/**
 * How telling one agency goes.
 *
 * @param figures what the rows say
 * @param heldBack its endpoints that fail and are only called to find out, as this process knows it
 */
public record AgencyHealth(AgencyFigures figures, List<HeldBack> heldBack) {

    public AgencyHealth {
        heldBack = List.copyOf(heldBack);
    }

    /**
     * An endpoint that fails. All instants are business time.
     *
     * @param route whose entry of the directory, and which of its channels
     * @param since when it was first held back
     * @param probes how often it has been called since, and failed
     * @param nextProbe when it is called to find out
     */
    public record HeldBack(Route route, Instant since, int probes, Instant nextProbe) {

        static HeldBack of(Route route, Open open) {
            return new HeldBack(route, open.since(), open.openings() - 1, open.probeAt());
        }
    }
}
