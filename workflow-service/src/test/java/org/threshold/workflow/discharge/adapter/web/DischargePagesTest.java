package org.threshold.workflow.discharge.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.Requests.by;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.People;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.circumstances.WhoHasAnswered.Answer;
import org.threshold.workflow.discharge.app.DecideDischarge;
import org.threshold.workflow.discharge.app.Discharges.Note;
import org.threshold.workflow.discharge.app.Discharges.NoteKind;
import org.threshold.workflow.discharge.app.ShowDischarge;
import org.threshold.workflow.discharge.app.ShowDischarge.Leaving;
import org.threshold.workflow.discharge.domain.DischargeFlag;
import org.threshold.workflow.discharge.domain.DischargeGate.Basis;
import org.threshold.workflow.discharge.domain.Leaves;
import org.threshold.workflow.safety.adapter.web.DrawnPart;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** A discharge on its case’s page and in the API, and the forms of its steps. */
@WebSlice({DischargeController.class})
@MockitoBean(types = ShowDischarge.class)
class DischargePagesTest {

    private static final Actor READER = Actors.in(Role.TEAM_MANAGER);
    private static final Instant NOW = Instant.parse("2026-11-26T14:00:00Z");
    private static final String API = "/api/v1/cases/CP-2041/discharge";

    private final MockMvc mvc;
    private final ShowDischarge show;
    private final SpringTemplateEngine templates;

    @Autowired
    DischargePagesTest(MockMvc mvc, ShowDischarge show, SpringTemplateEngine templates) {
        this.mvc = mvc;
        this.show = show;
        this.templates = templates;
    }

    @Test
    @Requirement({"R-Health-1", "R-Mid-2a"})
    void the_case_lists_who_has_to_know_what_makes_it_complex_and_what_is_missing() {
        when(show.of(any(), eq(Leaves.BABY))).thenReturn(Optional.of(leaving(NOW.plusSeconds(60))));
        var part = new CaseDischargePart(show).of(READER, "CP-2041").orElseThrow();

        var drawn = DrawnPart.of(templates, part, "CP-2041");

        assertThat(drawn.faults()).isEmpty();
        assertThat(drawn.html())
                .contains("Planned discharge from hospital", "less than 24 hours before")
                .contains("The baby was born early.", "has not acknowledged it")
                .contains("nobody has acknowledged the planned discharge")
                .containsSubsequence("The unit met", "All came.");
    }

    @Test
    void one_in_time_warns_of_nothing_also_above_the_form_of_a_step() {
        var leaving = leaving(NOW.plusSeconds(100_000));
        when(show.one(any(), any())).thenReturn(Optional.of(leaving));
        var part =
                new DischargeSheets(show)
                        .of(READER, task(leaving.discharge().id().value()))
                        .orElseThrow();

        var drawn = DrawnPart.of(templates, part, "CP-2041");

        assertThat(drawn.faults()).isEmpty();
        assertThat(drawn.html())
                .contains("Friday 27 November")
                .doesNotContain("less than 24 hours");
    }

    private static TaskView task(UUID id) {
        return new TaskView(
                new TaskId(new UUID(0, 2)),
                DecideDischarge.STEP,
                new TaskView.Subject("discharge", id, List.of("CP-2041")),
                Set.of(Role.TEAM_MANAGER),
                new TaskView.Due(NOW, NOW),
                new TaskState.Open());
    }

    @Test
    void the_api_shows_the_latest() throws Exception {
        mvc.perform(get(API).with(by(People.DANA_DUTY))).andExpect(status().isNotFound());
        when(show.of(any(), eq(Leaves.BABY))).thenReturn(Optional.of(leaving(NOW.minusSeconds(1))));

        mvc.perform(get(API).with(by(People.DANA_DUTY)))
                .andExpect(jsonPath("$.stage").value("planned"))
                .andExpect(jsonPath("$.notice").value("late"))
                .andExpect(jsonPath("$.flags[0]").value("premature"))
                .andExpect(jsonPath("$.missing.length()").value(4));
    }

    private static Leaving leaving(Instant leavesAt) {
        return new Leaving(
                Leaves.planned(NOW, leavesAt, DischargeFlag.PREMATURE),
                new Basis(Leaves.everybody(Answer.WAITS), false, false),
                List.of(new Note(NoteKind.MEETING, "All came.", NOW)));
    }
}
