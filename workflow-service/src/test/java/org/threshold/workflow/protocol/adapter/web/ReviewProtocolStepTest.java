package org.threshold.workflow.protocol.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.protocol.app.RecordProtocolReview;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;

class ReviewProtocolStepTest {

    private static final Actor WHO = Actors.in(Role.SERVICE_MANAGER);
    private static final Instant AT = Instant.parse("2027-11-26T17:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2027-11-20");

    private final RecordProtocolReview review = mock();
    private final ReviewProtocolStep step = new ReviewProtocolStep(review);
    private final TaskView task =
            new TaskView(
                    new TaskId(new UUID(4, 1)),
                    "review-protocol",
                    new TaskView.Subject("joint-protocol", new UUID(4, 2), List.of()),
                    Set.of(Role.SERVICE_MANAGER),
                    new TaskView.Due(AT, AT),
                    new TaskState.Open());

    @Test
    void it_asks_when_and_what_and_keeps_what_is_typed() {
        var done = new Completion.Done("Done.");
        when(review.handle(WHO, task, Optional.of(DAY), "All agreed.")).thenReturn(done);
        var form = new ReviewProtocolStep.Form(DAY, " All agreed. ");

        assertThat(step.complete(WHO, task, form)).isEqualTo(done);
        assertThat(form).hasToString("Form[2027-11-20]");
        assertThat(step.fields(task))
                .extracting(FormField::name)
                .containsExactly("reviewedOn", "found");
        assertThat(step.form()).isEqualTo(ReviewProtocolStep.Form.class);
        assertThat(step.step()).isEqualTo("review-protocol");
        assertThat(step.words()).startsWith("Review the joint protocol");
        assertThat(step.page(task)).contains("/protocol");
        assertThat(step.needs()).isEqualTo(Activity.REVIEW_PROTOCOL);
    }
}
