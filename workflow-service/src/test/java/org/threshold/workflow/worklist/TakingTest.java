package org.threshold.workflow.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TakingTest {

    private static final TaskView TASK =
            new TaskView(
                    new TaskId(new UUID(3, 1)),
                    "decide-referral",
                    new TaskView.Subject("referral", new UUID(3, 2), List.of("CP-2041")),
                    Set.of(),
                    new TaskView.Due(
                            Instant.parse("2026-11-24T09:00:00Z"),
                            Instant.parse("2026-11-25T09:00:00Z")),
                    new TaskState.Open());

    @Test
    void a_step_that_was_taken_is_gone_on_with() {
        var ended = new Taking.Taken(TASK).then(task -> new Completion.Done(task.step()));

        assertThat(ended).isEqualTo(new Completion.Done("decide-referral"));
    }

    @Test
    void whoever_comes_late_is_told_what_happened_and_nothing_is_done() {
        var late =
                new Taking.Gone("Dana Duty decided it.")
                        .then(
                                _ -> {
                                    throw new AssertionError("nobody has the step");
                                });

        assertThat(late).isEqualTo(new Completion.Gone("Dana Duty decided it."));
    }
}
