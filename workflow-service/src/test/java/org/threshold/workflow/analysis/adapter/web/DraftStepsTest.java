package org.threshold.workflow.analysis.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.analysis.app.CirculateDraft;
import org.threshold.workflow.analysis.app.ObtainDraftAnswer;
import org.threshold.workflow.analysis.app.ReadDrafts;
import org.threshold.workflow.analysis.domain.ADraft;
import org.threshold.workflow.analysis.domain.Position;
import org.threshold.workflow.analysis.domain.Said;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;

/** The forms of the steps of a draft, and what stands above them. */
class DraftStepsTest {

    private static final Actor WHO = Actors.in(Role.DUTY_SOCIAL_WORKER);
    private static final UUID ID = ADraft.about().id();
    private static final Completion DONE = new Completion.Done("Done.");

    private final ReadDrafts read = mock();

    @Test
    void the_answer_of_the_agency_of_the_task_is_read_as_it_was_sent() {
        ObtainDraftAnswer use = mock();
        var step = new ObtainDraftAnswerStep(use, read);
        when(use.handle(WHO, ID, new Said(Position.LEFT_OUT, "Rang twice."))).thenReturn(DONE);
        when(read.forLine(ID)).thenReturn(new ReadDrafts.Asked(ADraft.disputed(), Agency.GP));

        assertThat(
                        step.complete(
                                WHO,
                                task(),
                                new DraftAnswerForm(null, "left-out", " Rang twice. ")))
                .isEqualTo(DONE);
        assertThat(step.complete(WHO, task(), new DraftAnswerForm(null, null, "")))
                .isInstanceOf(Completion.Refused.class);
        assertThat(step.fields(task()))
                .extracting(FormField::name)
                .containsExactly("position", "words");
        assertThat(((CaseFacts) step.matter(WHO, task()).orElseThrow().shown()).facts())
                .startsWith(Fact.of("Agency", "General practice."));
    }

    @Test
    void a_draft_is_circulated_as_it_was_sent_with_what_is_there_already_above() {
        CirculateDraft use = mock();
        var step = new CirculateDraftStep(use, read);
        when(use.handle(WHO, ID, ADraft.TEXT)).thenReturn(DONE);
        when(read.forStep(ID)).thenReturn(ADraft.disputed());

        assertThat(step.complete(WHO, task(), DraftForm.of(ADraft.TEXT))).isEqualTo(DONE);
        assertThat(step.fields(task()))
                .extracting(FormField::name)
                .containsExactly("analysis", "plan");
        assertThat(step.page(task())).contains("/cases/CP-2041/analyses/" + ID);
        assertThat(step.matter(WHO, task())).isPresent();
    }

    private static TaskView task() {
        return new TaskView(
                new TaskId(UUID.randomUUID()),
                "a-step",
                new TaskView.Subject("draft-answer", ID, List.of("CP-2041")),
                Set.of(Role.DUTY_SOCIAL_WORKER),
                new TaskView.Due(Instant.EPOCH, Instant.EPOCH),
                new TaskState.Open());
    }
}
