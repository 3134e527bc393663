package org.threshold.workflow.platform.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.ErrandRunner;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.platform.RealTime;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class OutboxConfiguration {

    /** Closed with the context; no bean of type DataSource, so that the service's stays the one. */
    @Bean
    RelayPool relayPool(DataSource dataSource, MeterRegistry metrics) throws SQLException {
        return RelayPool.beside(dataSource, metrics);
    }

    @Bean
    OutboxParts outboxParts(JdbcClient jdbc, RelayPool relays, Ids ids, RealTime realTime) {
        return new OutboxParts(jdbc, relays.connections(), ids, realTime);
    }

    @Bean
    EventLane eventLane(
            JsonMapper json,
            CaseClock clock,
            KafkaTemplate<String, String> kafka,
            OutboxParts parts) {
        return new EventLane(json, clock, kafka, parts);
    }

    @Bean
    OutboxLane eventOutboxLane(EventLane events, MeterRegistry metrics) {
        Gauge.builder("threshold.outbox.unsent", events.lane(), OutboxLane::unsent)
                .tag("lane", Lane.EVENTS.code())
                .register(metrics);
        return events.lane();
    }

    @Bean
    ErrandLane errandLane(JsonMapper json, List<ErrandRunner> runners, OutboxParts parts) {
        return new ErrandLane(json, runners, parts);
    }

    @Bean
    OutboxLane errandOutboxLane(ErrandLane errands, MeterRegistry metrics) {
        Gauge.builder("threshold.outbox.unsent", errands.lane(), OutboxLane::unsent)
                .tag("lane", Lane.ERRANDS.code())
                .register(metrics);
        return errands.lane();
    }
}
