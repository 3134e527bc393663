package org.threshold.workflow.platform.engine;

import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.client.RestClientException;
import org.threshold.workflow.platform.IncidentKind;
import org.threshold.workflow.platform.Incidents;

/**
 * Looks whether the engine stands still somewhere: a process that is given an instant that is none,
 * or none at all, waits in the engine without a word, and nobody would be told of anything more.
 */
final class EngineStandstill {

    /** All of the engine is one subject: its metrics do not say which process stands still. */
    static final UUID THE_ENGINE = new UUID(0, 1);

    private static final Logger LOG = LoggerFactory.getLogger(EngineStandstill.class);

    private final Supplier<String> metrics;
    private final Incidents incidents;
    private volatile boolean looking;

    EngineStandstill(Supplier<String> metrics, Incidents incidents) {
        this.metrics = metrics;
        this.incidents = incidents;
    }

    /** Well within the minute in which an operator has to see it. */
    @Scheduled(fixedDelay = 10_000)
    void look() {
        try {
            double pending = PendingIncidents.in(metrics.get());
            looking = true;
            if (pending > 0) {
                incidents.raise(IncidentKind.ENGINE_STANDS_STILL, THE_ENGINE, words());
            } else {
                incidents.healed(IncidentKind.ENGINE_STANDS_STILL, THE_ENGINE);
            }
        } catch (RestClientException away) {
            looking = false;
            LOG.warn("the engine's metrics: {}; looking again", away.getClass().getSimpleName());
        }
    }

    /** Whether the engine's metrics were read when they were last asked for. */
    boolean looking() {
        return looking;
    }

    private static String words() {
        return "A process stands still in the engine, for example because an instant that it waits"
                + " for is missing or cannot be read. Look for the incident in the engine's log,"
                + " correct the variable and resolve the incident there.";
    }
}
