package org.threshold.workflow.worklist.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.OLA_OPERATOR;
import static org.threshold.workflow.access.People.TERRY_TEAM;
import static org.threshold.workflow.access.Requests.by;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.platform.OpenIncidents;
import org.threshold.workflow.platform.ParkedKey;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.worklist.app.WorklistWorld;

@WebSlice({
    IncidentsController.class,
    IncidentPageController.class,
    ParkedKeysController.class,
    StartAgainController.class
})
@Import(WorklistSlice.class)
class IncidentPageTest {

    private static final UUID INCIDENT = new UUID(7, 1);

    private final MockMvc mvc;
    private final WorklistWorld world;

    @Autowired
    IncidentPageTest(MockMvc mvc, WorklistWorld world) {
        this.mvc = mvc;
        this.world = world;
    }

    @BeforeEach
    void something_is_wrong() {
        var subject = new UUID(7, 2);
        world.incidents.add(
                new OpenIncidents.Open(
                        INCIDENT,
                        "step-not-reached",
                        subject,
                        "A step is missing.",
                        WorklistWorld.NOW));
        world.cases.put(subject, Set.of("CP-2041"));
        world.parked.add(
                new ParkedKey(
                        "topic",
                        "a-key",
                        2,
                        7,
                        "the record before it is missing",
                        WorklistWorld.NOW));
    }

    @Test
    void the_operator_sees_what_is_wrong_since_when_and_in_which_case() throws Exception {
        var page = page(get("/incidents"), 200);

        assertThat(page.title()).isEqualTo("Incidents – Threshold");
        assertThat(page.faults()).isEmpty();
        assertThat(page.html()).contains("A step is missing.", "CP-2041", "topic: a-key");
    }

    @Test
    void resolving_without_saying_what_was_done_leads_to_the_field() throws Exception {
        var page = page(post("/incidents/" + INCIDENT + "/resolution").param("done", " "), 422);

        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.faults()).isEmpty();
        assertThat(page.html()).contains("href=\"#done-" + INCIDENT + "\"");
        assertThat(world.resolved).isEmpty();
    }

    @Test
    void an_incident_is_resolved_with_what_was_done_and_once_only() throws Exception {
        mvc.perform(
                        post("/incidents/" + INCIDENT + "/resolution")
                                .param("done", "Started it again.")
                                .with(by(OLA_OPERATOR)))
                .andExpect(redirectedUrl("/incidents"));

        assertThat(world.resolved).containsEntry(INCIDENT, "Started it again.");
        mvc.perform(
                        post("/api/v1/incidents/" + INCIDENT + "/resolution")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"done\": \"Again.\"}")
                                .with(by(OLA_OPERATOR)))
                .andExpect(status().isConflict());
        mvc.perform(get("/api/v1/incidents").with(by(OLA_OPERATOR)))
                .andExpect(jsonPath("$.length()").value(0));
    }

    @Test
    void the_process_of_an_incident_is_started_again_by_a_button() throws Exception {
        world.engine.carried.add(new UUID(7, 2));

        assertThat(page(get("/incidents"), 200).html())
                .contains("/incidents/" + INCIDENT + "/start", "Start again");
        mvc.perform(post("/incidents/" + INCIDENT + "/start").with(by(OLA_OPERATOR)))
                .andExpect(redirectedUrl("/incidents"));

        assertThat(world.engine.done).contains("start");
        assertThat(world.resolved).containsKey(INCIDENT);
        mvc.perform(post("/api/v1/incidents/" + INCIDENT + "/start").with(by(OLA_OPERATOR)))
                .andExpect(status().isConflict());
    }

    @Test
    void an_incident_about_no_process_has_no_such_button() throws Exception {
        assertThat(page(get("/incidents"), 200).html())
                .doesNotContain("/incidents/" + INCIDENT + "/start");
        mvc.perform(post("/api/v1/incidents/" + INCIDENT + "/start").with(by(OLA_OPERATOR)))
                .andExpect(status().is(422));
    }

    @Test
    void a_parked_key_is_replayed_by_a_button() throws Exception {
        mvc.perform(
                        post("/parked-keys/replay")
                                .param("topic", "topic")
                                .param("key", "a-key")
                                .with(by(OLA_OPERATOR)))
                .andExpect(redirectedUrl("/incidents"));

        assertThat(world.parked).isEmpty();
        assertThat(world.audit).singleElement().satisfies(this::saysWhoReplayed);
    }

    @Test
    void a_parked_key_that_a_program_has_replayed_is_kept_like_that_of_the_page() throws Exception {
        mvc.perform(get("/api/v1/parked-keys").with(by(OLA_OPERATOR)))
                .andExpect(jsonPath("$[0].key").value("a-key"));
        mvc.perform(replayed("{\"topic\": \"topic\"}").with(by(OLA_OPERATOR)))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors[0].field").value("key"));
        assertThat(world.audit).isEmpty();

        mvc.perform(replayed("{\"topic\": \"topic\", \"key\": \"a-key\"}").with(by(OLA_OPERATOR)))
                .andExpect(jsonPath("$.stillParked").value(false));

        assertThat(world.parked).isEmpty();
        assertThat(world.audit).singleElement().satisfies(this::saysWhoReplayed);
    }

    private void saysWhoReplayed(AuditEntry entry) {
        assertThat(entry.who()).isEqualTo(OLA_OPERATOR.actor());
        assertThat(entry.what()).isEqualTo("parked-key-replayed");
        assertThat(entry.subjectId()).isEqualTo(world.subject("topic", "a-key"));
        assertThat(entry.why()).isEqualTo("topic");
    }

    private static MockHttpServletRequestBuilder replayed(String body) {
        return post("/api/v1/parked-keys/replay")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    @Test
    void whoever_works_with_children_runs_no_system() throws Exception {
        mvc.perform(get("/incidents").accept(MediaType.TEXT_HTML).with(by(TERRY_TEAM)))
                .andExpect(status().isForbidden());
        mvc.perform(
                        post("/parked-keys/replay")
                                .param("topic", "t")
                                .param("key", "k")
                                .with(by(TERRY_TEAM)))
                .andExpect(status().isForbidden());
        mvc.perform(replayed("{\"topic\": \"t\", \"key\": \"k\"}").with(by(TERRY_TEAM)))
                .andExpect(status().isForbidden());
        assertThat(world.parked).hasSize(1);
        assertThat(world.audit).isEmpty();
    }

    private Page page(MockHttpServletRequestBuilder request, int status) throws Exception {
        return Page.of(
                mvc.perform(request.accept(MediaType.TEXT_HTML).with(by(OLA_OPERATOR)))
                        .andExpect(status().is(status)));
    }
}
