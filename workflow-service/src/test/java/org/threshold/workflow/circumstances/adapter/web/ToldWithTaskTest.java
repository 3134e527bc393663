package org.threshold.workflow.circumstances.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.access.People.DANA_DUTY;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.circumstances.app.ToldWithWork;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;

/** The page after a task says of each thing that was told with it who heard. */
class ToldWithTaskTest {

    private static final Instant DONE = Instant.parse("2026-11-24T10:00:00Z");
    private static final ChangeId CHANGE = new ChangeId(new UUID(1, 1));

    private final ToldWithWork recorded =
            (refs, by, from, until) ->
                    refs.contains("CP-1")
                                    && by.equals(DANA_DUTY.id())
                                    && from.isBefore(DONE)
                                    && until.isAfter(DONE)
                            ? List.of(
                                    told(Agency.POLICE, "duty-desk"),
                                    told(Agency.HEALTH_VISITING, "health-visitor"))
                            : List.of();

    private static ToldWithWork.Told told(Agency agency, String role) {
        return new ToldWithWork.Told(
                CHANGE, ChangeKind.REFERRAL, "decided", new Recipient(agency, role));
    }

    @Test
    void recipients_of_one_thing_stand_together() {
        var told = new ToldWithTask(recorded).of(task(new TaskState.Done(DANA_DUTY.id(), DONE)));

        assertThat(told).hasSize(1);
        assertThat(told.getFirst().what()).endsWith(": decided");
        assertThat(told.getFirst().who())
                .containsExactly("Police, duty desk", "Health visiting, health visitor");
    }

    @Test
    void nobody_was_told_by_what_still_waits() {
        assertThat(new ToldWithTask(recorded).of(task(new TaskState.Open()))).isEmpty();
    }

    private static TaskView task(TaskState state) {
        return new TaskView(
                new TaskId(new UUID(2, 1)),
                "decide-referral",
                new TaskView.Subject("referral", new UUID(3, 1), List.of("CP-1")),
                Set.of(),
                new TaskView.Due(DONE, DONE.plus(Duration.ofHours(1))),
                state);
    }
}
