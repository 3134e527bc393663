package org.threshold.workflow.platform.simulated;

import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.RealTime;

/** Business time that is ahead of real time by an offset kept in the database. */
@Component
@Primary
@Profile("local")
class SimulatedCaseClock implements CaseClock, InitializingBean {

    private final RealTime real;
    private final JdbcClient jdbc;
    private volatile Duration offset = Duration.ZERO;

    SimulatedCaseClock(RealTime real, JdbcClient jdbc) {
        this.real = real;
        this.jdbc = jdbc;
    }

    @Override
    public void afterPropertiesSet() {
        long seconds =
                jdbc.sql("select offset_seconds from simulated_time").query(Long.class).single();
        offset = Duration.ofSeconds(seconds);
    }

    @Override
    public Instant now() {
        return real.now().plus(offset);
    }

    /** How far business time is ahead, in whole seconds. */
    Duration offset() {
        return offset;
    }

    /** Moves business time to this instant or at most a second past it; never back. */
    synchronized void moveTo(Instant instant) {
        Duration ahead = Duration.between(real.now(), instant).plusSeconds(1);
        Duration whole = Duration.ofSeconds(ahead.toSeconds());
        if (whole.compareTo(offset) > 0) {
            jdbc.sql("update simulated_time set offset_seconds = :seconds")
                    .param("seconds", whole.toSeconds())
                    .update();
            offset = whole;
        }
    }
}
