package org.threshold.notification.directory.jdbc;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Figures about the directory for the people who run this service; no agency among them. */
@Component
class DirectoryGauges {

    private final JdbcClient jdbc;

    DirectoryGauges(JdbcClient jdbc, MeterRegistry meters) {
        this.jdbc = jdbc;
        Gauge.builder("threshold.channels.disabled", this, DirectoryGauges::disabled)
                .description("Channels whose endpoint said that it is gone: enter them again")
                .register(meters);
    }

    private double disabled() {
        return jdbc.sql("select count(*) from directory_channel where disabled_at is not null")
                .query(Long.class)
                .single();
    }
}
