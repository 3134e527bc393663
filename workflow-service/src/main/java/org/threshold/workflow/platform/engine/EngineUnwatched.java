package org.threshold.workflow.platform.engine;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stands where nobody looks whether the engine stands still, and says so. */
final class EngineUnwatched {

    /** 1 while somebody looks: below that, a process that stands still stays unseen. */
    static final String WATCHED = "threshold.engine.watched";

    private static final Logger LOG = LoggerFactory.getLogger(EngineUnwatched.class);

    EngineUnwatched(MeterRegistry meters) {
        gauge(this, _ -> false, meters);
        LOG.warn(
                "Nobody looks whether the engine stands still: set THRESHOLD_ENGINE_METRICS to the"
                        + " address of its metrics, for example"
                        + " http://engine:9600/actuator/prometheus");
    }

    static <T> void gauge(T watcher, Predicate<T> looks, MeterRegistry meters) {
        Gauge.builder(WATCHED, watcher, one -> looks.test(one) ? 1 : 0)
                .description("Whether somebody looks if a process stands still in the engine")
                .register(meters);
    }
}
