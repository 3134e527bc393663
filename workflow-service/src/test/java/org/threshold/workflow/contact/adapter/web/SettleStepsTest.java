package org.threshold.workflow.contact.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.threshold.workflow.contact.adapter.web.ShownRestrictions.CASE;
import static org.threshold.workflow.contact.adapter.web.ShownRestrictions.ID;
import static org.threshold.workflow.contact.adapter.web.ShownRestrictions.NOW;
import static org.threshold.workflow.contact.adapter.web.ShownRestrictions.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.contact.app.ReadRestrictions;
import org.threshold.workflow.contact.app.SettleRestriction;
import org.threshold.workflow.contact.domain.Basis;
import org.threshold.workflow.contact.domain.Course;
import org.threshold.workflow.contact.domain.Revision;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;

/** The forms of the two steps of a restriction: its basis, and its review. */
class SettleStepsTest {

    private static final Actor WORKER = Actors.in(Role.DUTY_SOCIAL_WORKER);
    private static final TaskView TASK =
            new TaskView(
                    new TaskId(new UUID(4, 1)),
                    SettleRestriction.BASIS,
                    new TaskView.Subject("contact-restriction", ID.value(), List.of(CASE.value())),
                    Set.of(Role.DUTY_SOCIAL_WORKER),
                    new TaskView.Due(NOW, NOW),
                    new TaskState.Open());

    private final SettleRestriction settle = mock(SettleRestriction.class);
    private final ReadRestrictions read = mock(ReadRestrictions.class);
    private final GetContactBasisStep basis =
            new GetContactBasisStep(settle, new SettleSheet(read));
    private final ReviewContactStep review = new ReviewContactStep(settle, new SettleSheet(read));

    SettleStepsTest() {
        when(read.forStep(ID)).thenReturn(sheet(Basis.none()).restriction());
        when(read.one(any(), eq(ID))).thenReturn(Optional.of(sheet(Basis.none())));
    }

    @Test
    void each_goes_on_with_a_basis_and_keeps_everything_else_as_it_was() {
        when(settle.handle(any(), any(), any(), any())).thenReturn(new Completion.Done("x"));
        var from = LocalDate.parse("2026-11-24");
        var form =
                new SettleForm(
                        "goes-on",
                        new BasisForm("written-agreement", null, from, null),
                        null,
                        "",
                        null);

        basis.complete(WORKER, TASK, form);
        review.complete(WORKER, TASK, form);

        var given = ArgumentCaptor.forClass(Revision.class);
        verify(settle).handle(eq(WORKER), eq(ID), eq(SettleRestriction.BASIS), given.capture());
        verify(settle).handle(WORKER, ID, SettleRestriction.REVIEW, given.getValue());
        assertThat(given.getValue().course()).isEqualTo(Course.GOES_ON);
        assertThat(given.getValue().said().basis().from()).contains(from);
        assertThat(given.getValue().said().terms())
                .isEqualTo(sheet(Basis.none()).restriction().said().terms());
    }

    @Test
    void no_step_ends_with_a_basis_that_is_gone() {
        var form = new SettleForm("basis-gone", null, null, null, null);

        assertThat(basis.complete(WORKER, TASK, form)).isInstanceOf(Completion.Refused.class);
        verifyNoInteractions(settle);
        assertThat(basis.fields(TASK)).isEqualTo(review.fields(TASK));
        assertThat(basis.fields(TASK))
                .extracting(FormField::name)
                .containsExactly("course", "basis", "reviewOn", "told", "why");
        assertThat(basis.matter(WORKER, TASK)).isPresent();
    }
}
