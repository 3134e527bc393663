package org.threshold.workflow.platform.engine;

import io.camunda.client.CamundaClient;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.client.RestClient;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.EngineWorker;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.platform.Incidents;
import org.threshold.workflow.platform.OpenIncidents;
import org.threshold.workflow.platform.ProcessInstances;
import org.threshold.workflow.platform.outbox.OutboxLane;
import org.threshold.workflow.platform.outbox.OutboxParts;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    private static final int WORKER_THREADS = 8;

    /** Several times what a worker needs, whose database answers or refuses within seconds. */
    private static final Duration LEASE = Duration.ofSeconds(20);

    /** Closed with its workers, once: see {@link EngineWorkers#stop}. */
    @Bean(destroyMethod = "")
    CamundaClient engineClient(@Value("${threshold.engine.grpc}") URI address) {
        return CamundaClient.newClientBuilder()
                .grpcAddress(address)
                .preferRestOverGrpc(false)
                .numJobWorkerExecutionThreads(WORKER_THREADS)
                .build();
    }

    @Bean
    Incidents caseIncidents(JdbcClient jdbc, CaseClock clock, Ids ids) {
        return new JdbcIncidents(jdbc, clock, ids);
    }

    @Bean
    OpenIncidents openIncidents(JdbcClient jdbc, CaseClock clock) {
        return new JdbcOpenIncidents(jdbc, clock);
    }

    @Bean
    EngineModels engineModels(CamundaClient engine) {
        return new EngineModels(engine);
    }

    /** Sends for a relay, so what it finds out is noted with a connection of the relays. */
    @Bean
    EngineSender engineSender(
            CamundaClient engine, JsonMapper json, OutboxParts parts, CaseClock clock) {
        JdbcClient relays = JdbcClient.create(parts.relays());
        return new EngineSender(engine, json, new JdbcIncidents(relays, clock, parts.ids()));
    }

    @Bean
    EngineLane engineLane(
            JsonMapper json, OutboxParts parts, EngineSender sender, EngineModels models) {
        return new EngineLane(json, parts, sender, models);
    }

    @Bean
    OutboxLane engineOutboxLane(EngineLane engine, MeterRegistry metrics) {
        Gauge.builder("threshold.outbox.unsent", engine.lane(), OutboxLane::unsent)
                .tag("lane", "engine")
                .register(metrics);
        return engine.lane();
    }

    @Bean
    ClaimSubject claimSubject(
            JdbcClient jdbc, TransactionOperations transactions, CaseClock clock, EngineLane lane) {
        return new ClaimSubject(jdbc, transactions, clock, lane);
    }

    @Bean
    ProcessInstances processInstances(JdbcClient jdbc, EngineLane lane) {
        return new JdbcProcessInstances(jdbc, lane);
    }

    /** Only where it is said where the engine's metrics are. */
    @Bean
    @ConditionalOnExpression("!'${threshold.engine.metrics:}'.isEmpty()")
    EngineStandstill engineStandstill(
            @Value("${threshold.engine.metrics}") String metrics,
            Incidents incidents,
            MeterRegistry meters) {
        var standstill = new EngineStandstill(page(metrics), incidents);
        EngineUnwatched.gauge(standstill, EngineStandstill::looking, meters);
        return standstill;
    }

    @Bean
    @ConditionalOnExpression("'${threshold.engine.metrics:}'.isEmpty()")
    EngineUnwatched engineUnwatched(MeterRegistry meters) {
        return new EngineUnwatched(meters);
    }

    private static Supplier<String> page(String metrics) {
        var requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(Duration.ofSeconds(1));
        requests.setReadTimeout(Duration.ofSeconds(2));
        RestClient page = RestClient.builder().baseUrl(metrics).requestFactory(requests).build();
        return () -> Objects.requireNonNullElse(page.get().retrieve().body(String.class), "");
    }

    @Bean
    Leases leases(@Value("${threshold.engine.left-open}") Duration leftOpen) {
        return new Leases(LEASE, leftOpen);
    }

    @Bean
    EngineWorkers engineWorkers(
            CamundaClient engine, JsonMapper json, List<EngineWorker> workers, Leases leases) {
        return new EngineWorkers(engine, json, workers, leases);
    }
}
