package org.threshold.workflow.circumstances.adapter.engine;

import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.threshold.process.NotificationLadderProcess.Jobs;
import org.threshold.process.NotificationLadderProcess.Variables;
import org.threshold.workflow.circumstances.NotificationId;
import org.threshold.workflow.circumstances.app.ClimbNotification;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.EngineJob;
import org.threshold.workflow.platform.EngineWorker;
import org.threshold.workflow.platform.IncidentKind;
import org.threshold.workflow.platform.Incidents;
import org.threshold.workflow.platform.WorkOutcome;

/** Climbs a notification's ladder when its timer fires or a telling has failed. */
@Component
class ClimbNotificationWorker implements EngineWorker {

    /**
     * How far the engine's clock may be ahead of ours, so that its timer is not asked for again.
     */
    private static final Duration CLOCKS_APART = Duration.ofSeconds(1);

    private final ClimbNotification climb;
    private final Incidents incidents;
    private final CaseClock clock;

    ClimbNotificationWorker(ClimbNotification climb, Incidents incidents, CaseClock clock) {
        this.climb = climb;
        this.incidents = incidents;
        this.clock = clock;
    }

    @Override
    public String jobType() {
        return Jobs.CLIMB_NOTIFICATION;
    }

    @Override
    public WorkOutcome work(EngineJob job) {
        var id = new NotificationId(job.id(Variables.NOTIFICATION_ID));
        var next = climb.handle(id, job.key(), clock.now().plus(CLOCKS_APART));
        // The engine was late and not gone: nobody has to put anything right.
        incidents.healed(IncidentKind.RUNG_MISSED, job.id(Variables.DEADLINE_ID));
        return new WorkOutcome.Completed(
                Map.of(
                        Variables.ASKS, next.asks(),
                        Variables.NEXT_RUNG_AT, next.nextRungAt().toString()));
    }
}
