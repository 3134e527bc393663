package org.threshold.workflow.platform.simulated;

import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.config.IntervalTask;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.scheduling.config.Task;
import org.springframework.stereotype.Component;

/**
 * Moves every clock, and has what looks at it some times a second look at once: of a year that
 * passes in minutes, most would be waiting for the next look.
 */
@Component
@Profile("local")
class Leap {

    private static final Duration OFTEN = Duration.ofMillis(250);
    private static final Logger LOG = LoggerFactory.getLogger(Leap.class);

    private final SimulatedCaseClock clock;
    private final OtherClocks others;
    private final ScheduledTaskHolder scheduled;

    Leap(SimulatedCaseClock clock, OtherClocks others, ScheduledTaskHolder scheduled) {
        this.clock = clock;
        this.others = others;
        this.scheduled = scheduled;
    }

    /** Business time by now, UTC. */
    Instant now() {
        return clock.now();
    }

    /** Leaps to this instant or at most a second past it; never back. */
    void to(Instant instant) {
        clock.moveTo(instant);
        others.together();
        scheduled.getScheduledTasks().stream()
                .map(ScheduledTask::getTask)
                .filter(Leap::often)
                .forEach(Leap::look);
    }

    private static void look(Task task) {
        try {
            task.getRunnable().run();
        } catch (RuntimeException failure) {
            LOG.warn("{} failed and looks again by itself", task, failure);
        }
    }

    private static boolean often(Task task) {
        return task instanceof IntervalTask interval
                && interval.getIntervalDuration().compareTo(OFTEN) <= 0;
    }
}
