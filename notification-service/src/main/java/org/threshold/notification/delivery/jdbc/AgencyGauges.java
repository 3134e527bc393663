package org.threshold.notification.delivery.jdbc;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.threshold.notification.delivery.AgencyFigures;
import org.threshold.notification.delivery.DeliveryState;
import org.threshold.notification.platform.CaseClock;
import org.threshold.notification.platform.Remembered;
import org.threshold.notification.platform.WallClock;

/**
 * Figures about each agency for the people who run this service. An agency shows once something was
 * to be told to it; all figures of one look at the metrics are read together.
 */
@Component
class AgencyGauges implements SmartInitializingSingleton {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final AgencyFigures.Source source;
    private final CaseClock clock;
    private final WallClock wall;
    private final MeterRegistry meters;
    private final Set<String> shown = ConcurrentHashMap.newKeySet();
    private final Remembered<Map<String, AgencyFigures>> figures;

    AgencyGauges(
            AgencyFigures.Source source, CaseClock clock, WallClock wall, MeterRegistry meters) {
        this.source = source;
        this.clock = clock;
        this.wall = wall;
        this.meters = meters;
        this.figures = Remembered.atMost(FRESH, () -> byAgency(source), Map.of());
    }

    @Override
    public void afterSingletonsInstantiated() {
        source.agencies().forEach(this::show);
    }

    /** Has an agency's figures among the metrics from now on. */
    void show(String agency) {
        if (shown.add(agency)) {
            gauge(
                    "threshold.agency.oldest.unacknowledged",
                    "Age in seconds of what nobody at the agency has acknowledged for longest",
                    agency,
                    figures -> age(figures.oldest().unacknowledgedIfAny()));
            gauge(
                    "threshold.agency.oldest.undelivered",
                    "Age in seconds of what the agency's system has not accepted for longest",
                    agency,
                    figures -> age(figures.oldest().undeliveredIfAny()));
            gauge(
                    "threshold.agency.parked",
                    "Rungs that wait for somebody who has them tried again: replay them",
                    agency,
                    figures -> figures.rungs().getOrDefault(DeliveryState.PARKED, 0L));
        }
    }

    private void gauge(
            String name, String what, String agency, Function<AgencyFigures, Long> figure) {
        Gauge.builder(name, this, gauges -> gauges.of(agency).map(figure).orElse(0L))
                .tag("agency", agency)
                .description(what)
                .register(meters);
    }

    private Optional<AgencyFigures> of(String agency) {
        return Optional.ofNullable(figures.at(wall.now()).get(agency));
    }

    private static Map<String, AgencyFigures> byAgency(AgencyFigures.Source source) {
        return source.all().stream()
                .collect(Collectors.toMap(AgencyFigures::agency, Function.identity()));
    }

    private long age(Optional<Instant> since) {
        return since.map(then -> Duration.between(then, clock.now()).toSeconds()).orElse(0L);
    }
}
