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
import org.threshold.workflow.platform.WorkOutcome;

/** Climbs a ladder when the engine's timer for a rung has fired; decides nothing. */
@Component
class ClimbLadderWorker implements EngineWorker {

    /**
     * How far the engine's clock may be ahead of ours, so that its timer is not asked for again.
     */
    static final Duration CLOCKS_APART = Duration.ofSeconds(1);

    private final ClimbLadder climb;
    private final CaseClock clock;

    ClimbLadderWorker(ClimbLadder climb, CaseClock clock) {
        this.climb = climb;
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
        return new WorkOutcome.Completed(handle(new Input(job.id(Variables.DEADLINE_ID))));
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
