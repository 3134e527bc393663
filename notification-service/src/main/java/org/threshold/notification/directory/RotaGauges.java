package org.threshold.notification.directory;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.threshold.notification.directory.EnterRota.RotaEntered;
import org.threshold.notification.directory.WhoIsOn.Nobody;
import org.threshold.notification.platform.CaseClock;
import org.threshold.notification.platform.Remembered;

/**
 * Whether a rota has nobody now, for the people who run this service. A role shows once it has a
 * rota; all rotas of one look at the metrics are read together.
 */
@Component
class RotaGauges {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final Rotas rotas;
    private final BankHolidays holidays;
    private final CaseClock clock;
    private final MeterRegistry meters;
    private final Set<Recipient> shown = ConcurrentHashMap.newKeySet();
    private final Remembered<Map<Recipient, Rota>> entered;
    private final Remembered<Integer> withoutRota;

    RotaGauges(
            Rotas rotas,
            ReadGaps gaps,
            BankHolidays holidays,
            CaseClock clock,
            MeterRegistry meters) {
        this.rotas = rotas;
        this.holidays = holidays;
        this.clock = clock;
        this.meters = meters;
        this.entered = Remembered.atMost(FRESH, rotas::all, Map.of());
        this.withoutRota = Remembered.atMost(FRESH, () -> gaps.withoutRota().size(), 0);
    }

    @EventListener(ApplicationReadyEvent.class)
    void showAll() {
        rotas.all().keySet().forEach(this::show);
        Gauge.builder("threshold.directory.rota.missing", this, RotaGauges::missing)
                .description("roles that have a channel and no rota: nobody knows who is there")
                .register(meters);
    }

    @TransactionalEventListener
    void entered(RotaEntered rota) {
        entered.forget();
        withoutRota.forget();
        show(rota.recipient());
    }

    private void show(Recipient recipient) {
        if (shown.add(recipient)) {
            Gauge.builder("threshold.directory.rota.gap", this, all -> all.gap(recipient))
                    .tag("agency", recipient.agency())
                    .tag("role", recipient.role())
                    .description("1 while nobody is on duty: the ladder climbs past this role")
                    .register(meters);
        }
    }

    private double missing() {
        return withoutRota.at(clock.now());
    }

    private double gap(Recipient recipient) {
        Instant now = clock.now();
        Rota rota = entered.at(now).getOrDefault(recipient, Rota.NONE);
        return rota.at(now, holidays) instanceof Nobody ? 1 : 0;
    }
}
