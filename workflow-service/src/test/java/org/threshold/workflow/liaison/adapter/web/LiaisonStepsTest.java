package org.threshold.workflow.liaison.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.threshold.workflow.liaison.domain.ALiaison.MONDAY;
import static org.threshold.workflow.liaison.domain.ALiaison.TODAY;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.liaison.app.HoldNextLiaison;
import org.threshold.workflow.liaison.app.PlanFirstLiaison;
import org.threshold.workflow.liaison.app.ReadLiaisons;
import org.threshold.workflow.liaison.app.TellNamedGp;
import org.threshold.workflow.liaison.domain.ALiaison;
import org.threshold.workflow.liaison.domain.Series;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;

/** What the two tasks show and ask. */
class LiaisonStepsTest {

    private static final Actor WHO = Actors.in(Role.TEAM_MANAGER);
    private static final Completion DONE = new Completion.Done("Done.");

    private final Series series = ALiaison.series("K81234");
    private final HoldNextLiaison hold = mock();
    private final TellNamedGp tell = mock();
    private final ReadLiaisons read = mock();
    private final TaskView task =
            new TaskView(
                    new TaskId(new UUID(4, 1)),
                    "hold-liaison",
                    new TaskView.Subject("practice-liaison", series.id().value(), List.of()),
                    Set.of(Role.TEAM_MANAGER),
                    new TaskView.Due(MONDAY, MONDAY),
                    new TaskState.Open());

    LiaisonStepsTest() {
        when(read.forStep(series.id())).thenReturn(new ReadLiaisons.ForStep(series, "/liaisons/1"));
    }

    @Test
    void the_next_one_is_held_on_the_day_that_is_typed() {
        var step = new HoldLiaisonStep(hold, read);
        when(hold.handle(any(), any(), any())).thenReturn(DONE);

        assertThat(step.complete(WHO, task, new HeldForm(TODAY))).isEqualTo(DONE);
        assertThat(step.fields(task)).extracting(FormField::name).containsExactly("heldOn");
        assertThat(step.form()).isEqualTo(HeldForm.class);
        assertThat(step.needs()).isEqualTo(Activity.RECORD_LIAISON);
        assertThat(step.step()).isEqualTo("hold-liaison");
        assertThat(step.words()).contains("monthly liaison");
        assertThat(step.page(task)).contains("/liaisons/1");
        assertThat(about(step.matter(WHO, task))).containsExactly("Practice");
    }

    @Test
    @Requirement("R-GP-1")
    void the_first_one_is_planned_for_the_day_that_is_typed_unless_the_practice_has_closed() {
        PlanFirstLiaison plan = mock();
        var step = new PlanLiaisonStep(plan, read);
        when(plan.handle(WHO, series.id(), Optional.of(TODAY))).thenReturn(DONE);

        assertThat(step.complete(WHO, task, new PlanLiaisonStep.Form(TODAY))).isEqualTo(DONE);
        assertThat(step.fields(task)).extracting(FormField::name).containsExactly("on");
        assertThat(step.step()).isEqualTo("plan-liaison");
        assertThat(step.needs()).isEqualTo(Activity.RECORD_LIAISON);
        assertThat(about(step.matter(WHO, task))).containsExactly("Practice", "Why");
        assertThat(((CaseFacts) step.matter(WHO, task).orElseThrow().shown()).links())
                .extracting(CaseFacts.Link::page)
                .containsExactly("/liaisons/practices/K81234/closing");
    }

    @Test
    void the_named_gp_is_told_with_a_name_and_words() {
        var step = new TellNamedGpStep(tell, read);
        when(tell.handle(WHO, series.id(), "Dr Grey", "")).thenReturn(DONE);

        assertThat(step.complete(WHO, task, new TellNamedGpStep.Form(" Dr Grey ", null)))
                .isEqualTo(DONE);
        assertThat(step.fields(task))
                .extracting(FormField::name)
                .containsExactly("spokeTo", "words");
        assertThat(step.form()).isEqualTo(TellNamedGpStep.Form.class);
        assertThat(step.needs()).isEqualTo(Activity.TELL_NAMED_GP);
        assertThat(step.step()).isEqualTo("tell-named-gp");
        assertThat(step.words()).contains("two liaisons in a row");
        assertThat(step.page(task)).contains("/liaisons/1");
        assertThat(about(step.matter(WHO, task))).containsExactly("Practice", "Why");
    }

    private static List<String> about(Optional<CasePart.Part> part) {
        return ((CaseFacts) part.orElseThrow().shown())
                .facts().stream().map(CaseFacts.Fact::about).toList();
    }
}
