package org.threshold.notification.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.threshold.notification.delivery.Circuit.Open;
import org.threshold.notification.directory.Lookup.Reachable;

/**
 * Which deliveries are held back because their endpoint fails, and which endpoints are to be called
 * to find out. Kept in memory: after a restart the first calls find out again.
 */
@Component
public class Circuits {

    private final WatchedEndpoints endpoints;

    /** Of each duty role that was looked up: the entry that answers for it. */
    private final Map<Route, Route> entries = new ConcurrentHashMap<>();

    Circuits(WatchedEndpoints endpoints) {
        this.endpoints = endpoints;
    }

    /**
     * An endpoint that is to be called once, to find out whether it works.
     *
     * @param entry whose it is
     * @param routes the duty roles that lead there
     */
    public record Probe(Route entry, Set<Route> routes) {

        public Probe {
            routes = Set.copyOf(routes);
        }

        /** The agency that is called. */
        public String agency() {
            return entry.recipient().agency();
        }
    }

    /** Deliveries by these routes are not to be taken: their endpoint fails. */
    public Set<Route> heldBack() {
        return routes(open -> true);
    }

    /** Those of them that are not even to be tried now to find out. */
    public Set<Route> heldBack(Instant now) {
        return routes(open -> !open.wantsProbe(now));
    }

    /** The endpoints that one delivery is to be sent to now, to find out. */
    public List<Probe> wanted(Instant now) {
        Map<Route, Set<Route>> byEntry =
                open(open -> open.wantsProbe(now))
                        .collect(
                                Collectors.groupingBy(
                                        Map.Entry::getValue,
                                        Collectors.mapping(Map.Entry::getKey, Collectors.toSet())));
        return byEntry.entrySet().stream()
                .map(each -> new Probe(each.getKey(), each.getValue()))
                .toList();
    }

    /** A delivery is about to be sent to find out. */
    public void probing(Probe probe, DeliveryId id, Instant now) {
        endpoints.change(probe.entry(), circuit -> circuit.probing(id, now));
    }

    /**
     * Whether a delivery may be tried where its route leads now. An endpoint that was entered anew
     * starts afresh.
     */
    boolean admit(DeliveryId id, Route route, Reachable reachable) {
        Route entry = new Route(reachable.entry(), route.preference());
        entries.put(route, entry);
        return endpoints.watch(entry, reachable.endpoint()).admits(id);
    }

    /** A delivery was not tried after all: what it was to find out, the next one does. */
    void unused(DeliveryId id, Route entry, Instant now) {
        endpoints.change(entry, circuit -> circuit.unused(id, now));
    }

    /** A route leads to no endpoint now, so nothing that goes by it is held back. */
    void leadsNowhere(Route route) {
        entries.remove(route);
    }

    /** An attempt of a delivery has ended. */
    void ended(DeliveryId id, Route entry, Outcome outcome, Instant now) {
        switch (Sign.of(outcome)) {
            case ANSWERS -> endpoints.change(entry, circuit -> Circuit.closed());
            case FAILS -> endpoints.change(entry, circuit -> circuit.failed(id, now));
            case NOTHING -> {}
        }
    }

    private Set<Route> routes(Predicate<Open> which) {
        return open(which).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private Stream<Map.Entry<Route, Route>> open(Predicate<Open> which) {
        return entries.entrySet().stream()
                .filter(each -> endpoints.open(each.getValue()).filter(which).isPresent());
    }
}
