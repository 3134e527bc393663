package org.threshold.workflow.worklist.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;
import org.threshold.workflow.worklist.app.ShowCaseWork.CaseWork;

class ShowCaseWorkTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    @Test
    void what_is_about_telling_somebody_stands_apart_from_the_work_on_the_child() {
        var decide = task("referral");
        var ring = task("notification");
        var tell = task("change");

        var both = new CaseWork(List.of(), List.of(ring, decide, tell));

        assertThat(both.tasksOfWork()).containsExactly(decide);
        assertThat(both.waitsForTelling()).isTrue();
        assertThat(new CaseWork(List.of(), List.of(decide)).waitsForTelling()).isFalse();
    }

    private static TaskView task(String kind) {
        return new TaskView(
                new TaskId(UUID.randomUUID()),
                "a-step",
                new TaskView.Subject(kind, UUID.randomUUID(), List.of("CP-2041")),
                Set.of(),
                new TaskView.Due(NOW, NOW),
                new TaskState.Open());
    }
}
