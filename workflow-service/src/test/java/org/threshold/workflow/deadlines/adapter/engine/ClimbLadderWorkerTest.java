package org.threshold.workflow.deadlines.adapter.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.deadlines.domain.Times.london;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.process.EveryProcess;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.deadlines.app.DeadlinesInMemory;
import org.threshold.workflow.platform.EngineJob;
import org.threshold.workflow.platform.IncidentKind;
import org.threshold.workflow.platform.Incidents;
import org.threshold.workflow.platform.WorkOutcome;
import tools.jackson.databind.json.JsonMapper;

/** What the engine is answered when a timer of a ladder has fired. */
class ClimbLadderWorkerTest {

    private static final Instant MONDAY = london("2026-11-23T14:00");
    private static final Instant WARNED = london("2026-11-24T15:00");

    private final List<String> healed = new ArrayList<>();
    private final DeadlinesInMemory parts = new DeadlinesInMemory(MONDAY);
    private final Deadline decision =
            parts.deadlines()
                    .set(
                            LimitCode.T1_REFERRAL_DECISION,
                            new Waiting("referral", UUID.randomUUID(), "decide", List.of("CP-1")),
                            MONDAY);

    @Test
    void while_somebody_waits_the_process_is_told_until_when() {
        assertThat(workedAt(WARNED))
                .containsOnly(
                        Map.entry("stillWaiting", true),
                        Map.entry("nextRungAt", "2026-11-24T17:00:00Z"));
    }

    @Test
    void a_job_delivered_twice_is_answered_alike() {
        assertThat(workedAt(WARNED)).isEqualTo(workedAt(WARNED));
    }

    @Test
    void an_engine_whose_clock_is_a_second_ahead_is_not_sent_back_to_the_same_timer() {
        assertThat(workedAt(WARNED.minusMillis(900)))
                .containsEntry("nextRungAt", "2026-11-24T17:00:00Z");
    }

    @Test
    void once_it_is_met_nobody_waits() {
        parts.deadlines().met(decision.id());

        assertThat(workedAt(WARNED)).containsOnly(Map.entry("stillWaiting", false));
    }

    @Test
    void a_deadline_travels_under_the_names_that_the_processes_use() {
        assertThat(decision.forEngine())
                .containsOnly(
                        Map.entry(EveryProcess.Deadline.DEADLINE_ID, decision.id().toString()),
                        Map.entry(EveryProcess.Deadline.DUE_AT, "2026-11-24T17:00:00Z"),
                        Map.entry(EveryProcess.Deadline.FIRST_RUNG_AT, "2026-11-24T15:00:00Z"));
        assertThat(decision.movedForEngine())
                .containsOnly(
                        Map.entry(EveryProcess.MOVED_DEADLINE_ID, decision.id().toString()),
                        Map.entry(EveryProcess.MOVED_RUNG_AT, "2026-11-24T15:00:00Z"));
    }

    @Test
    void an_engine_that_climbs_after_all_was_late_and_not_gone() {
        workedAt(WARNED);

        assertThat(healed).containsExactly("rung-missed " + decision.id());
    }

    private final class Healed implements Incidents {

        @Override
        public void raise(IncidentKind kind, UUID subjectId, String words) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void healed(IncidentKind kind, UUID subjectId) {
            healed.add(kind.code() + " " + subjectId);
        }
    }

    private Map<String, Object> workedAt(Instant now) {
        parts.at(now);
        var worker = new ClimbLadderWorker(parts.ladder(), new Healed(), () -> now);
        var variables =
                JsonMapper.shared().valueToTree(Map.of("deadlineId", decision.id().toString()));
        var job = new EngineJob(1, 2, "EscalationLadder", 1, Map.of(), variables);
        return ((WorkOutcome.Completed) worker.work(job)).variables();
    }
}
