package org.threshold.workflow.incident.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.Requests.by;
import static org.threshold.workflow.incident.domain.ALook.NOW;
import static org.threshold.workflow.incident.domain.ALook.notSafe;
import static org.threshold.workflow.incident.domain.ALook.offered;
import static org.threshold.workflow.incident.domain.ALook.untouched;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.incident.app.NameAbuser;
import org.threshold.workflow.incident.app.NameAbuser.Naming;
import org.threshold.workflow.incident.app.PeopleToName;
import org.threshold.workflow.incident.app.ReadAbuserWork;
import org.threshold.workflow.incident.app.ReadIncidents;
import org.threshold.workflow.incident.app.ReadIncidents.Shown;
import org.threshold.workflow.incident.app.RecordAbuserWork;
import org.threshold.workflow.incident.domain.AbuserResult;
import org.threshold.workflow.incident.domain.AbuserWork;
import org.threshold.workflow.incident.domain.AbuserWork.Look;
import org.threshold.workflow.incident.domain.AbuserWorkId;
import org.threshold.workflow.incident.domain.IncidentId;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;

/** Naming an alleged abuser, the form of the work with them, and how the case shows it. */
@WebSlice({NameAbuserPageController.class, AllegedAbusersController.class})
@Import({
    AbuserWorkStep.class,
    AbusersOfCase.class,
    CaseAbusersPart.class,
    IncidentReading.class,
    IncidentsOfCase.class
})
@MockitoBean(
        types = {
            NameAbuser.class,
            PeopleToName.class,
            ReadAbuserWork.class,
            ReadIncidents.class,
            RecordAbuserWork.class
        })
class AbuserPagesTest {

    private static final Actor WHO = Actors.in(Role.ALLOCATED_SOCIAL_WORKER);
    private static final CaseRef CASE = new CaseRef("CP-2041");
    private static final PersonId HE = new PersonId(new UUID(0, 6));
    private static final IncidentId INCIDENT = new IncidentId(new UUID(5, 1));
    private static final AbuserWorkId ID = new AbuserWorkId(new UUID(8, 1));
    private static final String PAGE = "/cases/CP-2041/alleged-abusers/new";
    private static final String API = "/api/v1/cases/CP-2041/alleged-abusers";
    private static final TaskView TASK =
            new TaskView(
                    new TaskId(new UUID(4, 1)),
                    "work-with-alleged-abuser",
                    new TaskView.Subject("alleged-abuser", ID.value(), List.of("CP-2041")),
                    Set.of(),
                    new TaskView.Due(Instant.EPOCH, Instant.EPOCH),
                    new TaskState.Open());

    private final MockMvc mvc;
    private final NameAbuser name;
    private final ReadAbuserWork read;
    private final ReadIncidents incidents;
    private final PeopleToName people;
    private final RecordAbuserWork record;
    private final AbuserWorkStep step;
    private final CaseAbusersPart part;

    @Autowired
    AbuserPagesTest(
            MockMvc mvc,
            NameAbuser name,
            ReadAbuserWork read,
            ReadIncidents incidents,
            PeopleToName people,
            RecordAbuserWork record,
            AbuserWorkStep step,
            CaseAbusersPart part) {
        this.mvc = mvc;
        this.name = name;
        this.read = read;
        this.incidents = incidents;
        this.people = people;
        this.record = record;
        this.step = step;
        this.part = part;
    }

    @Test
    @Requirement("R-C&F-8a")
    void the_page_offers_the_incidents_and_the_adults_and_keeps_who_is_named() throws Exception {
        known();
        when(name.handle(any(), any(), any(), any())).thenReturn(new Naming.Kept());

        var page = page(get(PAGE), 200);
        mvc.perform(
                        post(PAGE)
                                .param("incident", INCIDENT.toString())
                                .param("people", HE.value().toString())
                                .with(by(DANA_DUTY)))
                .andExpect(redirectedUrl("/cases/CP-2041"));

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("Sunday 22 November 2026 at 10:00", "Gary Pike")
                .contains("Nobody speaks to them because of this")
                .doesNotContain("Ada Marsh");
        verify(name).handle(any(), eq(CASE), eq(INCIDENT), eq(Set.of(HE)));
    }

    @Test
    void what_is_missing_leads_to_its_field_and_keeps_what_was_chosen() throws Exception {
        known();
        when(name.handle(any(), any(), any(), any()))
                .thenReturn(
                        new Naming.Refused(List.of(new Refusal("people", "Nobody.", "Choose."))));

        var unsaid = page(post(PAGE).param("people", HE.value().toString()), 422);
        var refused = page(post(PAGE).param("incident", INCIDENT.toString()), 422);

        assertThat(unsaid.html()).contains("href=\"#f-incident", "checked");
        assertThat(refused.title()).startsWith("Error: ");
        assertThat(refused.faults()).isEmpty();
        assertThat(refused.html()).contains("href=\"#f-people", "checked");
    }

    @Test
    void a_case_without_incidents_leads_to_recording_one_and_a_case_that_is_none_to_nothing()
            throws Exception {
        known();
        when(incidents.of(any(), eq(CASE))).thenReturn(Optional.of(List.of()));
        mvc.perform(get(PAGE).with(by(DANA_DUTY)))
                .andExpect(redirectedUrl("/cases/CP-2041/domestic-abuse-incidents/new"));

        page(get("/cases/nonsense/alleged-abusers/new"), 404);
        mvc.perform(get("/api/v1/cases/nonsense/alleged-abusers").with(by(DANA_DUTY)))
                .andExpect(status().isNotFound());
        when(name.handle(any(), any(), any(), any())).thenReturn(new Naming.NoSuchCase());
        mvc.perform(named("{\"incident\": \"" + INCIDENT + "\"}")).andExpect(status().isNotFound());
    }

    @Test
    @Requirement("R-C&F-8a")
    void the_api_names_them_and_shows_what_was_said_of_the_work() throws Exception {
        when(name.handle(any(), eq(CASE), eq(INCIDENT), eq(Set.of(HE))))
                .thenReturn(new Naming.Kept());
        when(read.of(any(), eq(CASE))).thenReturn(List.of(looked()));

        mvc.perform(
                        named(
                                "{\"incident\": \""
                                        + INCIDENT
                                        + "\", \"people\": [\""
                                        + HE.value()
                                        + "\"]}"))
                .andExpect(status().isCreated());
        mvc.perform(named("{\"incident\": \"perhaps\"}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value("incident"));
        mvc.perform(get(API).with(by(DANA_DUTY)))
                .andExpect(jsonPath("$[0].person").value(HE.value().toString()))
                .andExpect(jsonPath("$[0].state").value("open"))
                .andExpect(jsonPath("$[0].spokenTo").value(true))
                .andExpect(jsonPath("$[0].looks[0].safe").value(false))
                .andExpect(jsonPath("$[0].looks[1].programme").value("Caring Dads"))
                .andExpect(jsonPath("$[0].looks[1].result").value("began"))
                .andExpect(jsonPath("$[0].looks[1].nextLookOn").value("2026-12-01"));
    }

    @Test
    @Requirement("R-C&F-8a")
    void the_form_asks_first_whether_it_is_safe_and_is_read_as_it_was_sent() {
        var done = new Completion.Done("Done.");
        when(record.handle(any(), eq(ID), eq(notSafe()))).thenReturn(done);
        when(read.forStep(ID)).thenReturn(looked());
        when(read.whom(any(), eq(ID))).thenReturn(Optional.of(him()));
        var sent =
                new AbuserLookForm(
                        false,
                        " He has her telephone. ",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        LocalDate.parse("2026-12-01"));

        assertThat(step.complete(WHO, TASK, sent)).isEqualTo(done);
        assertThat(
                        step.complete(
                                WHO,
                                TASK,
                                new AbuserLookForm(
                                        null, null, null, null, null, null, "perhaps", null, null)))
                .isInstanceOf(Completion.Refused.class);
        assertThat(step.fields(TASK).getFirst())
                .isInstanceOf(FormField.YesNo.class)
                .extracting(FormField::name)
                .isEqualTo("safe");
        var above = (CaseFacts) step.matter(WHO, TASK).orElseThrow().shown();
        assertThat(above.facts().getFirst().lines()).containsExactly("Gary Pike.");
    }

    @Test
    @Requirement("R-C&F-8a")
    void the_case_says_how_the_work_stands_and_for_which_incident_nobody_is_named() {
        when(incidents.of(any(), eq(CASE)))
                .thenReturn(Optional.of(List.of(new Shown(Assessed.waiting(), ""))));
        when(read.of(any(), eq(CASE))).thenReturn(List.of());

        var unnamed = facts();

        assertThat(unnamed.facts().getFirst().lines())
                .containsExactly("Nobody is named as alleged to have abused.");
        assertThat(unnamed.links())
                .extracting(CaseFacts.Link::page)
                .containsExactly("/cases/CP-2041/alleged-abusers/new");
    }

    @Test
    @Requirement("R-C&F-8a")
    void the_case_and_its_chronology_say_what_was_said_and_name_nobody() {
        when(incidents.of(any(), eq(CASE)))
                .thenReturn(Optional.of(List.of(new Shown(Assessed.waiting(), ""))));
        when(read.of(any(), eq(CASE))).thenReturn(List.of(looked()));

        assertThat(facts().facts()).hasSize(1);
        assertThat(facts().facts().getFirst().lines())
                .containsExactly(
                        "Spoken to; a programme was offered. Nobody speaks to them unless it is safe for"
                                + " whoever was abused and for the children.",
                        "Monday 23 November 2026 at 10:00: It is not safe to speak to them now, because:"
                                + " He has her telephone. Looked at again by Tuesday 1 December 2026.",
                        "Monday 23 November 2026 at 10:01: Spoken to by Sam Carr, social worker, Monday"
                                + " 23 November 2026 at 09:00. Offered: Caring Dads. They began the"
                                + " programme. Looked at again by Tuesday 1 December 2026.");
        assertThat(part.chronology(WHO, "CP-2041")).hasSize(2);
        assertThat(part.chronology(WHO, "nonsense")).isEmpty();
        assertThat(part.of(WHO, "CP-9")).isEmpty();
    }

    private static AbuserWork looked() {
        return untouched()
                .said(new Look(notSafe(), NOW))
                .said(new Look(offered(AbuserResult.BEGAN), NOW.plusSeconds(60)));
    }

    private CaseFacts facts() {
        return (CaseFacts) part.of(WHO, "CP-2041").orElseThrow().shown();
    }

    private static PersonView him() {
        return new PersonView(
                HE, "Gary Pike", new Born.Known(LocalDate.parse("1988-12-01")), PersonKind.ADULT);
    }

    private void known() {
        var ada =
                new PersonView(
                        new PersonId(new UUID(0, 7)),
                        "Ada Marsh",
                        new Born.Known(LocalDate.parse("2026-08-14")),
                        PersonKind.CHILD);
        when(people.of(any(), eq(CASE))).thenReturn(Optional.of(List.of(ada, him())));
        when(incidents.of(any(), eq(CASE)))
                .thenReturn(Optional.of(List.of(new Shown(Assessed.waiting(), ""))));
    }

    private static MockHttpServletRequestBuilder named(String body) {
        return post(API).contentType(MediaType.APPLICATION_JSON).content(body).with(by(DANA_DUTY));
    }

    private Page page(MockHttpServletRequestBuilder request, int status) throws Exception {
        return Page.of(
                mvc.perform(request.accept(MediaType.TEXT_HTML).with(by(DANA_DUTY)))
                        .andExpect(status().is(status)));
    }
}
