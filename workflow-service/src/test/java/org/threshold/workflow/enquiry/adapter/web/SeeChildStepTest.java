package org.threshold.workflow.enquiry.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.enquiry.app.SeeChild;
import org.threshold.workflow.improvement.FakeWorries;
import org.threshold.workflow.improvement.UnevidencedWorries.Note;
import org.threshold.workflow.improvement.UnevidencedWorries.Worry;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;

/** What a worker writes of a visit to the child for an enquiry. */
class SeeChildStepTest {

    private static final Actor WORKER = Actors.in(Role.ALLOCATED_SOCIAL_WORKER);
    private static final TaskView TASK =
            new TaskView(
                    new TaskId(new UUID(4, 1)),
                    "see-child",
                    new TaskView.Subject("enquiry", new UUID(4, 2), List.of("CP-2041")),
                    Set.of(),
                    new TaskView.Due(Instant.EPOCH, Instant.EPOCH),
                    new TaskState.Open());
    private static final VisitForm VISIT =
            new VisitForm(
                    Instant.EPOCH,
                    "alone",
                    "Sleeps.",
                    null,
                    null,
                    null,
                    null,
                    " He is too quiet. ");

    private final SeeChild see = mock();
    private final FakeWorries worries = new FakeWorries();
    private final SeeChildStep step = new SeeChildStep(see, worries);

    @Test
    @Requirement("L-3.1.27")
    void what_worries_a_worker_without_evidence_is_kept_with_the_visit() {
        when(see.handle(any(), any(), any(), any())).thenReturn(new Completion.Done("Seen."));

        step.complete(WORKER, TASK, VISIT);

        assertThat(step.fields(TASK)).extracting(FormField::name).endsWith("worry");
        assertThat(worries.kept())
                .containsExactly(
                        new Worry(
                                WORKER,
                                "CP-2041",
                                Note.CHILD_VISIT,
                                new UUID(4, 2),
                                "He is too quiet."));
    }

    @Test
    void where_the_visit_is_not_kept_neither_is_the_worry() {
        when(see.handle(any(), any(), any(), any())).thenReturn(new Completion.Refused(List.of()));

        step.complete(WORKER, TASK, VISIT);

        assertThat(worries.kept()).isEmpty();
    }
}
