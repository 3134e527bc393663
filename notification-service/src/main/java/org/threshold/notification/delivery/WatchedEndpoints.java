package org.threshold.notification.delivery;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.threshold.notification.delivery.Circuit.Open;
import org.threshold.notification.directory.Endpoint;

/** The circuit of each endpoint that this process has called, by the entry whose it is. */
@Component
class WatchedEndpoints {

    private final Map<Route, Watched> watched = new ConcurrentHashMap<>();
    private final MeterRegistry meters;

    WatchedEndpoints(MeterRegistry meters) {
        this.meters = meters;
    }

    private record Watched(Endpoint endpoint, Circuit circuit) {}

    /** The circuit of an endpoint; one that was entered anew starts afresh. */
    Circuit watch(Route entry, Endpoint endpoint) {
        return watched.compute(
                        entry,
                        (same, before) -> {
                            if (before == null) {
                                register(entry);
                            }
                            return before != null && before.endpoint().equals(endpoint)
                                    ? before
                                    : new Watched(endpoint, Circuit.closed());
                        })
                .circuit();
    }

    void change(Route entry, UnaryOperator<Circuit> step) {
        watched.computeIfPresent(
                entry,
                (same, before) -> new Watched(before.endpoint(), step.apply(before.circuit())));
    }

    Optional<Open> open(Route entry) {
        return Optional.ofNullable(watched.get(entry)).flatMap(found -> found.circuit().open());
    }

    /** Those of an agency that are held back. */
    Map<Route, Open> openOf(String agency) {
        return watched.keySet().stream()
                .filter(entry -> entry.recipient().agency().equals(agency))
                .flatMap(entry -> open(entry).stream().map(open -> Map.entry(entry, open)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void register(Route entry) {
        Gauge.builder(
                        "threshold.endpoint.held.back",
                        this,
                        all -> all.open(entry).isPresent() ? 1 : 0)
                .tag("agency", entry.recipient().agency())
                .tag("role", entry.recipient().role())
                .tag("channel", entry.preference().code())
                .description("1 while an endpoint fails and is only called to find out")
                .register(meters);
    }
}
