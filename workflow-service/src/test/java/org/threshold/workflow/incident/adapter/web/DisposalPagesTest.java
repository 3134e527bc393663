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

import java.time.Instant;
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
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.incident.app.LookAtWarning;
import org.threshold.workflow.incident.app.ReadDisposals;
import org.threshold.workflow.incident.app.ReadIncidents;
import org.threshold.workflow.incident.app.ReadIncidents.Shown;
import org.threshold.workflow.incident.app.RecordDisposal;
import org.threshold.workflow.incident.app.RecordDisposal.Recording;
import org.threshold.workflow.incident.domain.Disposal;
import org.threshold.workflow.incident.domain.Disposal.How;
import org.threshold.workflow.incident.domain.Disposal.Recorded;
import org.threshold.workflow.incident.domain.Disposal.SeenByLead;
import org.threshold.workflow.incident.domain.DisposalGiven;
import org.threshold.workflow.incident.domain.DisposalId;
import org.threshold.workflow.incident.domain.DisposalKind;
import org.threshold.workflow.incident.domain.IncidentId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseStart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;

/** Recording how an incident was disposed of, and what the domestic abuse lead says. */
@WebSlice({DisposalPageController.class, DisposalsController.class})
@Import({
    CaseDisposalsPart.class,
    CaseDisposalsPart.DisposalsOfCase.class,
    IncidentReading.class,
    IncidentsOfCase.class,
    LookAtWarningStep.class
})
@MockitoBean(
        types = {
            LookAtWarning.class,
            ReadDisposals.class,
            ReadIncidents.class,
            RecordDisposal.class
        })
class DisposalPagesTest {

    private static final Actor WHO = Actors.in(Role.SERVICE_MANAGER);
    private static final CaseRef CASE = new CaseRef("CP-2041");
    private static final IncidentId INCIDENT = new IncidentId(new UUID(5, 1));
    private static final DisposalId ID = new DisposalId(new UUID(9, 1));
    private static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");
    private static final String PAGE = "/cases/CP-2041/domestic-abuse-disposals/new";
    private static final String API = "/api/v1/cases/CP-2041/domestic-abuse-disposals";
    private static final TaskView TASK =
            new TaskView(
                    new TaskId(new UUID(4, 1)),
                    "look-at-abuse-warning",
                    new TaskView.Subject("abuse-warning", ID.value(), List.of("CP-2041")),
                    Set.of(),
                    new TaskView.Due(Instant.EPOCH, Instant.EPOCH),
                    new TaskState.Open());

    private final MockMvc mvc;
    private final RecordDisposal record;
    private final ReadDisposals read;
    private final ReadIncidents incidents;
    private final LookAtWarning look;
    private final LookAtWarningStep step;
    private final CaseDisposalsPart part;

    @Autowired
    DisposalPagesTest(
            MockMvc mvc,
            RecordDisposal record,
            ReadDisposals read,
            ReadIncidents incidents,
            LookAtWarning look,
            LookAtWarningStep step,
            CaseDisposalsPart part) {
        this.mvc = mvc;
        this.record = record;
        this.read = read;
        this.incidents = incidents;
        this.look = look;
        this.step = step;
        this.part = part;
    }

    @Test
    @Requirement("R-TVP-5")
    void the_page_offers_the_incidents_and_every_kind_and_keeps_what_is_chosen() throws Exception {
        known();
        when(record.handle(any(), any(), any(), any())).thenReturn(new Recording.Kept());

        var page = page(get(PAGE), 200);
        mvc.perform(
                        post(PAGE)
                                .param("incident", INCIDENT.toString())
                                .param("kind", "harassment-warning")
                                .param("at.day", "2026-11-23")
                                .param("at.time", "10:00")
                                .param("words", " Told by the officer. ")
                                .with(by(DANA_DUTY)))
                .andExpect(redirectedUrl("/cases/CP-2041"));

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("Sunday 22 November 2026 at 10:00", "First-instance warning")
                .contains("A warning binds nobody");
        verify(record).handle(any(), eq(CASE), eq(INCIDENT), eq(given()));
    }

    @Test
    void what_is_missing_leads_to_its_field_and_keeps_what_was_typed() throws Exception {
        known();

        var page = page(post(PAGE).param("words", "Told by the officer."), 422);

        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("href=\"#f-incident", "href=\"#f-kind", "href=\"#f-at")
                .contains("Told by the officer.");
    }

    @Test
    void a_case_without_incidents_leads_to_recording_one_and_a_case_that_is_none_to_nothing()
            throws Exception {
        when(incidents.of(any(), eq(CASE))).thenReturn(Optional.of(List.of()));
        mvc.perform(get(PAGE).with(by(DANA_DUTY)))
                .andExpect(redirectedUrl("/cases/CP-2041/domestic-abuse-incidents/new"));

        page(get("/cases/nonsense/domestic-abuse-disposals/new"), 404);
        mvc.perform(get("/api/v1/cases/nonsense/domestic-abuse-disposals").with(by(DANA_DUTY)))
                .andExpect(status().isNotFound());
        when(record.handle(any(), any(), any(), any())).thenReturn(new Recording.NoSuchCase());
        mvc.perform(recorded(body())).andExpect(status().isNotFound());
    }

    @Test
    @Requirement("R-TVP-5")
    void the_api_records_it_and_shows_it_with_what_the_lead_says() throws Exception {
        when(record.handle(any(), eq(CASE), eq(INCIDENT), eq(given())))
                .thenReturn(new Recording.Kept());
        when(read.of(any(), eq(CASE))).thenReturn(List.of(disposal(true)));

        mvc.perform(recorded(body())).andExpect(status().isCreated());
        mvc.perform(recorded("{\"incident\": \"" + INCIDENT + "\", \"kind\": \"told-off\"}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value("kind"));
        when(record.handle(any(), any(), any(), any()))
                .thenReturn(
                        new Recording.Refused(
                                List.of(new Refusal("at", "Still to come.", "Give it."))));
        mvc.perform(recorded(body()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value("at"));
        mvc.perform(get(API).with(by(DANA_DUTY)))
                .andExpect(jsonPath("$[0].kind").value("harassment-warning"))
                .andExpect(jsonPath("$[0].recordedBy").value("police"))
                .andExpect(jsonPath("$[0].enough").value(false))
                .andExpect(jsonPath("$[0].leadWords").value("An order is applied for."));
    }

    @Test
    @Requirement("R-TVP-5")
    void the_lead_is_asked_whether_it_was_enough_and_what_it_rests_on() {
        var done = new Completion.Done("Done.");
        when(look.handle(any(), eq(ID), eq(false), eq("An order."))).thenReturn(done);
        when(read.forStep(ID)).thenReturn(disposal(false));

        assertThat(step.complete(WHO, TASK, new LookAtWarningStep.Form(false, " An order. ")))
                .isEqualTo(done);
        var unsaid = step.complete(WHO, TASK, new LookAtWarningStep.Form(null, "An order."));
        assertThat(((Completion.Refused) unsaid).refusals().getFirst().field()).isEqualTo("enough");
        assertThat(step.fields(TASK)).hasSize(2);
        assertThat(step.page(TASK)).contains("/cases/CP-2041");
        var above = (CaseFacts) step.matter(WHO, TASK).orElseThrow().shown();
        assertThat(above.facts().getFirst().about())
                .isEqualTo("Harassment warning, Monday 23 November 2026 at 10:00");
    }

    @Test
    @Requirement("R-TVP-5")
    void the_case_and_its_chronology_say_how_it_was_disposed_of_and_what_the_lead_says() {
        known();
        when(read.of(any(), eq(CASE))).thenReturn(List.of(disposal(true), disposal(false)));

        var shown = (CaseFacts) part.of(WHO, "CP-2041").orElseThrow().shown();

        assertThat(shown.facts().getFirst().lines())
                .contains(
                        "The domestic abuse lead, Monday 23 November 2026 at 10:00: it was not enough."
                                + " An order is applied for.");
        assertThat(shown.facts().getLast().lines())
                .contains(
                        "A warning binds nobody. The domestic abuse lead has not looked at it yet.");
        assertThat(shown.links()).extracting(CaseFacts.Link::page).containsExactly(PAGE);
        assertThat(part.chronology(WHO, "CP-2041"))
                .first()
                .satisfies(
                        entry ->
                                assertThat(entry.words())
                                        .isEqualTo(
                                                "Domestic abuse incident disposed of: Harassment"
                                                        + " warning"));
        assertThat(part.chronology(WHO, "nonsense")).isEmpty();
    }

    @Test
    void the_case_offers_to_record_it_only_where_there_was_an_incident() {
        known();
        when(read.of(any(), eq(CASE))).thenReturn(List.of());
        assertThat(part.of(WHO, "CP-2041").orElseThrow().shown()).isInstanceOf(CaseStart.class);

        assertThat(part.of(WHO, "CP-9")).isEmpty();
    }

    private static DisposalGiven given() {
        return new DisposalGiven(DisposalKind.HARASSMENT_WARNING, AT, "Told by the officer.");
    }

    private static Disposal disposal(boolean seen) {
        return new Disposal(
                ID,
                INCIDENT,
                List.of(CASE),
                new How(
                        DisposalKind.HARASSMENT_WARNING,
                        AT,
                        "Told by the officer.",
                        new Recorded(Agency.POLICE, AT)),
                seen
                        ? Optional.of(new SeenByLead(false, "An order is applied for.", AT))
                        : Optional.empty());
    }

    private void known() {
        when(incidents.of(any(), eq(CASE)))
                .thenReturn(Optional.of(List.of(new Shown(Assessed.waiting(), ""))));
    }

    private static String body() {
        return """
        {"incident": "%s", "kind": "harassment-warning", "at": "2026-11-23T10:00:00Z",
         "words": "Told by the officer."}
        """
                .formatted(INCIDENT);
    }

    private static MockHttpServletRequestBuilder recorded(String body) {
        return post(API).contentType(MediaType.APPLICATION_JSON).content(body).with(by(DANA_DUTY));
    }

    private Page page(MockHttpServletRequestBuilder request, int status) throws Exception {
        return Page.of(
                mvc.perform(request.accept(MediaType.TEXT_HTML).with(by(DANA_DUTY)))
                        .andExpect(status().is(status)));
    }
}
