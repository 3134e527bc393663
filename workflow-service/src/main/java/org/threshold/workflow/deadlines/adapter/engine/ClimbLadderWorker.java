package org.threshold.workflow.deadlines.adapter.engine;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.threshold.process.EscalationLadderProcess;
import org.threshold.process.EscalationLadderProcess.Variables;
import org.threshold.workflow.deadlines.Climb;
import org.threshold.workflow.deadlines.ClimbLadder;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.EngineJob;
import org.threshold.workflow.platform.EngineWorker;
import org.threshold.workflow.platform.IncidentKind;
import org.threshold.workflow.platform.Incidents;
import org.threshold.workflow.platform.WorkOutcome;

/** Climbs a ladder when the engine's timer for a rung has fired; decides nothing. */
@Component
class ClimbLadderWorker implements EngineWorker {

    /**
     * How far the engine's clock may be ahead of ours, so that its timer is not asked for again.
     */
    static final Duration CLOCKS_APART = Duration.ofSeconds(1);

    private final ClimbLadder climb;
    private final Incidents incidents;
    private final CaseClock clock;

    ClimbLadderWorker(ClimbLadder climb, Incidents incidents, CaseClock clock) {
        this.climb = climb;
        this.incidents = incidents;
        this.clock = clock;
    }

    /** What the process gives. */
    record Input(UUID deadlineId) {}

    @Override
    public String jobType() {
        return EscalationLadderProcess.Jobs.CLIMB_LADDER;
    }

    @Override
    public WorkOutcome work(EngineJob job) {
        var input = new Input(job.id(Variables.DEADLINE_ID));
        var answer = handle(input);
        // The engine was late and not gone: nobody has to put anything right.
        incidents.healed(IncidentKind.RUNG_MISSED, input.deadlineId());
        return new WorkOutcome.Completed(answer);
    }

    /** Climbs; {@code stillWaiting} says whether to wait again, until {@code nextRungAt}. */
    Map<String, Object> handle(Input input) {
        var upTo = clock.now().plus(CLOCKS_APART);
        return switch (climb.handle(new DeadlineId(input.deadlineId()), upTo)) {
            case Climb.Settled _ -> Map.of(Variables.STILL_WAITING, false);
            case Climb.StillWaiting waiting ->
                    Map.of(
                            Variables.STILL_WAITING,
                            true,
                            Variables.NEXT_RUNG_AT,
                            waiting.nextRungAt().toString());
        };
    }
}
