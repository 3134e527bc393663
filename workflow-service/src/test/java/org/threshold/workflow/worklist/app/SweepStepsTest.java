package org.threshold.workflow.worklist.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.platform.IncidentKind;
import org.threshold.workflow.platform.Incidents;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.app.KnownJobs.Known;

/** Steps that the engine has lost are found without anybody's doing. */
class SweepStepsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final Map<Long, TaskId> waiting = new HashMap<>();
    private final Map<Long, Known> engine = new HashMap<>();
    private final List<Long> asked = new ArrayList<>();
    private final List<UUID> raised = new ArrayList<>();
    private boolean endedMeanwhile;
    private final SweepSteps sweep =
            new SweepSteps(new Steps(), this::ask, new LoseStep(new Steps(), new Raised()));

    @Test
    void a_step_whose_job_the_engine_does_not_know_is_an_incident() {
        TaskId lost = waiting(1, Known.NO);
        waiting(2, Known.YES);

        sweep.handle(NOW);

        assertThat(raised).containsExactly(lost.value());
        assertThat(waiting.keySet()).containsExactly(2L);
    }

    @Test
    void a_step_that_somebody_ended_while_the_engine_was_asked_is_none() {
        waiting(1, Known.NO);
        endedMeanwhile = true;

        sweep.handle(NOW);

        assertThat(raised).isEmpty();
    }

    @Test
    void an_engine_that_does_not_answer_says_nothing_and_is_not_asked_further() {
        waiting(1, Known.NO_ANSWER);
        waiting(2, Known.NO);

        sweep.handle(NOW);

        assertThat(asked).containsExactly(1L);
        assertThat(raised).isEmpty();
    }

    private TaskId waiting(long job, Known known) {
        var task = new TaskId(new UUID(3, job));
        waiting.put(job, task);
        engine.put(job, known);
        return task;
    }

    private Known ask(long job) {
        asked.add(job);
        if (endedMeanwhile) {
            waiting.clear();
        }
        return engine.getOrDefault(job, Known.NO_ANSWER);
    }

    private final class Steps implements AttachedSteps {

        @Override
        public List<Attached> toLookAt(Instant realNow, int most) {
            return waiting.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(one -> new Attached(one.getValue(), one.getKey()))
                    .limit(most)
                    .toList();
        }

        @Override
        public boolean detach(Attached lost) {
            return waiting.remove(lost.jobKey(), lost.task());
        }
    }

    private final class Raised implements Incidents {

        @Override
        public void raise(IncidentKind kind, UUID subjectId, String words) {
            assertThat(kind).isEqualTo(IncidentKind.STEP_NOT_REACHED);
            raised.add(subjectId);
        }

        @Override
        public void healed(IncidentKind kind, UUID subjectId) {
            throw new UnsupportedOperationException();
        }
    }
}
