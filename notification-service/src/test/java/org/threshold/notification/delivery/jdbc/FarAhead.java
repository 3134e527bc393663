package org.threshold.notification.delivery.jdbc;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.threshold.notification.delivery.Deliveries;
import org.threshold.notification.delivery.DeliveryId;
import org.threshold.notification.delivery.DeliveryState;
import org.threshold.notification.delivery.DueDeliveries;
import org.threshold.notification.delivery.DueDeliveries.Share;
import org.threshold.notification.delivery.Happening;
import org.threshold.notification.delivery.Kind;
import org.threshold.notification.delivery.Matter;
import org.threshold.notification.delivery.Matter.Reference;
import org.threshold.notification.delivery.Moment;
import org.threshold.notification.delivery.NotificationId;
import org.threshold.notification.delivery.Notifications;
import org.threshold.notification.delivery.Priority;
import org.threshold.notification.delivery.Progress;
import org.threshold.notification.delivery.Route;
import org.threshold.notification.delivery.Rung;
import org.threshold.notification.delivery.TellRequest;
import org.threshold.notification.delivery.Tier;
import org.threshold.notification.directory.Preference;
import org.threshold.notification.directory.Recipient;
import org.threshold.notification.testing.OnRealServers;

/** Deliveries of an agency of their own that lie far ahead, where no loop looks. */
abstract class FarAhead extends OnRealServers {

    static final Instant DUE = Instant.parse("2099-01-05T09:00:00Z");
    static final Moment NOW = new Moment(DUE, DUE);
    static final Instant LEASE = DUE.plusSeconds(10);

    @Autowired DueDeliveries due;
    @Autowired Deliveries deliveries;
    @Autowired private Notifications notifications;
    private final List<DeliveryId> added = new ArrayList<>();
    String agency = "none";

    @BeforeEach
    void anotherAgency() {
        agency = newAgency();
    }

    @AfterEach
    void finishAll() {
        added.forEach(id -> deliveries.save(id, progress(DeliveryState.DELIVERED, 1, DUE)));
    }

    List<DeliveryId> claim() {
        return claimAt(DUE);
    }

    List<DeliveryId> claimAt(Instant business) {
        return due.claim(share(Set.of()), new Moment(business, DUE), LEASE);
    }

    Share share(Set<Route> heldBack) {
        return new Share(agency, 8, heldBack);
    }

    Route by(String role) {
        return new Route(new Recipient(agency, role), Preference.FIRST);
    }

    DeliveryId add(String role, Priority priority, String caseRef) {
        return add(by(role), priority, caseRef, DUE.plusSeconds(600));
    }

    DeliveryId add(Route route, Priority priority, String caseRef, Instant deliverBy) {
        return add(route, priority, List.of(caseRef), deliverBy);
    }

    DeliveryId add(Route route, Priority priority, List<String> cases, Instant deliverBy) {
        TellRequest request =
                new TellRequest(
                        new NotificationId(UUID.randomUUID()),
                        new Rung(0, route.preference(), deliverBy, deliverBy.plusSeconds(1200)),
                        route.recipient(),
                        new Matter(Kind.TELL, priority, Tier.T0, cases, new Reference(null, null)),
                        new Happening("EV-03", "new-injury", null, DUE, Map.of()));
        DeliveryId id = new DeliveryId(UUID.randomUUID());
        notifications.addIfNew(request, DUE);
        added.add(id);
        deliveries.add(id, request, new Progress(DeliveryState.QUEUED, 0, DUE, deliverBy));
        return id;
    }

    static Progress progress(DeliveryState state, int attempts, Instant next) {
        return new Progress(state, attempts, next, DUE.plus(Duration.ofMinutes(10)));
    }
}
