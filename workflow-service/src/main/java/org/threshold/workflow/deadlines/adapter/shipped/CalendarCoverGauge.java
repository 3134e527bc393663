package org.threshold.workflow.deadlines.adapter.shipped;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.CaseClock;

/**
 * Publishes {@code threshold.calendar.days.left}: for how many days bank holidays are known. Fewer
 * than 90 call for the next list; the start says so too.
 */
@Component
class CalendarCoverGauge implements MeterBinder {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarCoverGauge.class);

    private final WorkingTime calendar;
    private final CaseClock clock;

    CalendarCoverGauge(WorkingTime calendar, CaseClock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry metrics) {
        Gauge.builder("threshold.calendar.days.left", this, CalendarCoverGauge::daysLeft)
                .description("Days for which the bank holidays of England and Wales are known")
                .register(metrics);
        if (calendar.cover(WorkingTime.dayOf(clock.now())).isShort()) {
            LOG.warn("Bank holidays are known for {} days more. Add the next years.", daysLeft());
        }
    }

    private long daysLeft() {
        return calendar.cover(WorkingTime.dayOf(clock.now())).daysLeft();
    }
}
