package org.threshold.workflow.incident.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.Requests.by;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.incident.app.ReadIncidents;
import org.threshold.workflow.incident.app.ReadIncidents.Shown;
import org.threshold.workflow.incident.app.ReadThoughts;
import org.threshold.workflow.incident.domain.DashThought;
import org.threshold.workflow.incident.domain.DashThought.Stage;
import org.threshold.workflow.incident.domain.IncidentId;
import org.threshold.workflow.platform.CriticalThinking;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts;

/** What was answered to the questions of critical thinking, on the case and in the API. */
@WebSlice(ThoughtsController.class)
@Import({CaseThoughtsPart.class, IncidentsOfCase.class})
@MockitoBean(types = {ReadIncidents.class, ReadThoughts.class})
class CaseThoughtsPartTest {

    private static final Actor WHO = Actors.in(Role.DUTY_SOCIAL_WORKER);
    private static final CaseRef CASE = new CaseRef("CP-2041");
    private static final String API = "/api/v1/cases/CP-2041/domestic-abuse-thinking";
    private static final DashThought THOUGHT =
            new DashThought(
                    new IncidentId(new UUID(5, 1)),
                    Stage.ASSESSED,
                    new CriticalThinking("A panic attack.", "", "In May, by a visit."),
                    Instant.parse("2026-11-23T10:00:00Z"));

    private final MockMvc mvc;
    private final ReadIncidents incidents;
    private final ReadThoughts thoughts;
    private final CaseThoughtsPart part;

    @Autowired
    CaseThoughtsPartTest(
            MockMvc mvc, ReadIncidents incidents, ReadThoughts thoughts, CaseThoughtsPart part) {
        this.mvc = mvc;
        this.incidents = incidents;
        this.thoughts = thoughts;
        this.part = part;
    }

    @Test
    @Requirement("R-4.2-6")
    void each_answer_stands_behind_its_question_and_what_was_not_answered_is_said_to_be_so() {
        there(List.of(THOUGHT));

        assertThat(lines())
                .containsExactly(
                        "Asked when the DASH was assessed, Monday 23 November 2026 at 10:00.",
                        "What else could explain this? A panic attack.",
                        "Who says that the mother, or whoever else is relied on, can protect the"
                                + " children? Not answered.",
                        "When was that last tested, and how? In May, by a visit.");
    }

    @Test
    @Requirement("R-4.2-6")
    void a_dash_for_which_nobody_answered_any_says_so() {
        there(List.of());

        assertThat(lines()).hasSize(3).allMatch(line -> line.endsWith("Not answered."));
    }

    @Test
    void an_incident_without_a_dash_and_a_case_without_incidents_show_nothing() {
        when(incidents.of(any(), eq(CASE)))
                .thenReturn(Optional.of(List.of(new Shown(Assessed.waiting(), ""))));

        assertThat(part.of(WHO, "CP-2041")).isEmpty();
        assertThat(part.of(WHO, "nonsense")).isEmpty();
    }

    @Test
    @Requirement("R-4.2-6")
    void the_api_shows_what_was_answered() throws Exception {
        when(thoughts.of(any(), eq(CASE))).thenReturn(List.of(THOUGHT));

        mvc.perform(get(API).with(by(DANA_DUTY)))
                .andExpect(jsonPath("$[0].stage").value("assessed"))
                .andExpect(jsonPath("$[0].otherExplanation").value("A panic attack."))
                .andExpect(jsonPath("$[0].whoSaysProtects").value(""))
                .andExpect(jsonPath("$[0].lastTested").value("In May, by a visit."));
        mvc.perform(get("/api/v1/cases/nonsense/domestic-abuse-thinking").with(by(DANA_DUTY)))
                .andExpect(status().isNotFound());
    }

    private void there(List<DashThought> all) {
        when(incidents.of(any(), eq(CASE)))
                .thenReturn(Optional.of(List.of(new Shown(Assessed.closed(), ""))));
        when(thoughts.of(any(), eq(CASE))).thenReturn(all);
    }

    private List<String> lines() {
        var facts = (CaseFacts) part.of(WHO, "CP-2041").orElseThrow().shown();
        return facts.facts().getFirst().lines();
    }
}
