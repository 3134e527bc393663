package org.threshold.notification.delivery.lane;

import java.time.Duration;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.threshold.notification.delivery.Circuits;
import org.threshold.notification.delivery.Circuits.Probe;
import org.threshold.notification.delivery.DueDeliveries;
import org.threshold.notification.delivery.DueDeliveries.Share;
import org.threshold.notification.delivery.Lease;
import org.threshold.notification.delivery.Moment;
import org.threshold.notification.delivery.Route;
import org.threshold.notification.platform.CaseClock;
import org.threshold.notification.platform.WallClock;

/**
 * One pass over what is due: starts attempts where lanes have room, and one where an endpoint that
 * fails is to be asked again.
 */
@Component
class Pass {

    /**
     * Twice what an attempt may take: with less than that left, for turns at the database were long
     * in coming, none is begun. So two attempts of a delivery never overlap.
     */
    private static final Duration LEASE = Duration.ofSeconds(10);

    private final DueDeliveries due;
    private final Circuits circuits;
    private final Lanes lanes;
    private final CaseClock clock;
    private final WallClock wall;

    Pass(DueDeliveries due, Circuits circuits, Lanes lanes, CaseClock clock, WallClock wall) {
        this.due = due;
        this.circuits = circuits;
        this.lanes = lanes;
        this.clock = clock;
        this.wall = wall;
    }

    /** Does what can be done now. */
    void handle() {
        Moment now = new Moment(clock.now(), wall.now());
        for (Probe probe : circuits.wanted(now.business())) {
            findOut(probe, now);
        }
        Set<Route> heldBack = circuits.heldBack();
        for (String agency : due.agencies(now, heldBack)) {
            fill(agency, heldBack, now);
        }
    }

    private void fill(String agency, Set<Route> heldBack, Moment now) {
        int free = lanes.free(agency, now.real());
        if (free > 0) {
            Lease lease = lease(now);
            due.claim(new Share(agency, free, heldBack), now, lease.until())
                    .forEach(id -> lanes.start(agency, id, lease));
        }
    }

    private void findOut(Probe probe, Moment now) {
        if (lanes.free(probe.agency(), now.real()) > 0) {
            Lease lease = lease(now);
            due.claimProbe(probe, now, lease.until())
                    .ifPresent(
                            id -> {
                                circuits.probing(probe, id, now.business());
                                lanes.start(probe.agency(), id, lease);
                            });
        }
    }

    private Lease lease(Moment now) {
        return new Lease(now.real().plus(LEASE), wall);
    }
}
