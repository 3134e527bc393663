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
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.incident.app.IncidentGiven;
import org.threshold.workflow.incident.app.IncidentGiven.There;
import org.threshold.workflow.incident.app.PeopleToName;
import org.threshold.workflow.incident.app.ReadIncidents;
import org.threshold.workflow.incident.app.ReadIncidents.Shown;
import org.threshold.workflow.incident.app.RecordIncident;
import org.threshold.workflow.incident.app.RecordIncident.Recording;
import org.threshold.workflow.incident.domain.Children;
import org.threshold.workflow.incident.domain.IncidentId;
import org.threshold.workflow.incident.domain.WithoutDash;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.referral.CaseRef;

/** The pages and the API of domestic abuse incidents. */
@WebSlice({
    RecordAbusePageController.class,
    AbuseIncidentsController.class,
    WithoutDashPageController.class
})
@Import(IncidentReading.class)
@MockitoBean(types = {RecordIncident.class, ReadIncidents.class, PeopleToName.class})
class AbusePagesTest {

    private static final CaseRef CASE = new CaseRef("CP-2041");
    private static final PersonId ADA = new PersonId(new UUID(0, 9));
    private static final IncidentId ID = new IncidentId(new UUID(5, 1));
    private static final String PAGE = "/cases/CP-2041/domestic-abuse-incidents/new";
    private static final String API = "/api/v1/cases/CP-2041/domestic-abuse-incidents";
    private static final String WITHOUT = "/domestic-abuse-incidents/without-dash";

    private final MockMvc mvc;
    private final RecordIncident record;
    private final ReadIncidents read;
    private final PeopleToName people;

    @Autowired
    AbusePagesTest(MockMvc mvc, RecordIncident record, ReadIncidents read, PeopleToName people) {
        this.mvc = mvc;
        this.record = record;
        this.read = read;
        this.people = people;
    }

    @Test
    @Requirement("R-TVP-2")
    void the_page_offers_the_household_and_says_that_nothing_has_to_be_known() throws Exception {
        familyIsKnown();

        var page = page(get(PAGE), 200);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("Domestic abuse incident: case CP-2041", "Ada Marsh. Born 5 May 1995")
                .contains("a DASH of its own", "Left empty, it is now.");
    }

    @Test
    void what_is_typed_is_recorded_once_and_the_case_is_shown() throws Exception {
        familyIsKnown();
        when(record.handle(any(), eq(CASE), any()))
                .thenReturn(
                        new Recording.Kept(ID, Optional.of(Instant.parse("2026-11-27T10:00:00Z"))));

        mvc.perform(
                        post(PAGE)
                                .param("incident", ID.toString())
                                .param("people", ADA.value().toString())
                                .param("words", "Shouting.")
                                .param("alleged", ADA.value().toString())
                                .with(by(DANA_DUTY)))
                .andExpect(redirectedUrl("/cases/CP-2041"));

        verify(record)
                .handle(
                        any(),
                        eq(CASE),
                        eq(
                                new IncidentGiven(
                                        Optional.of(ID),
                                        Optional.empty(),
                                        new There(Children.NOT_KNOWN, Set.of(ADA), "", "Shouting."),
                                        Set.of(ADA))));
    }

    @Test
    void a_refusal_leads_to_its_field_and_keeps_what_was_typed() throws Exception {
        familyIsKnown();
        when(record.handle(any(), eq(CASE), any()))
                .thenReturn(
                        new Recording.Refused(
                                List.of(new Refusal("at", "Still to come.", "Give it."))));

        var page = page(post(PAGE).param("words", "Shouting in the flat."), 422);

        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.faults()).isEmpty();
        assertThat(page.html()).contains("href=\"#f-at", "Shouting in the flat.");
    }

    @Test
    void there_is_no_page_of_a_case_that_is_none() throws Exception {
        page(get(PAGE), 404);
        page(get("/cases/nonsense/domestic-abuse-incidents/new"), 404);
        when(read.of(any(), any())).thenReturn(Optional.empty());
        mvc.perform(get(API).with(by(DANA_DUTY))).andExpect(status().isNotFound());
        mvc.perform(recorded("/api/v1/cases/nonsense/domestic-abuse-incidents", "{}"))
                .andExpect(status().isNotFound());
        when(record.handle(any(), any(), any())).thenReturn(new Recording.NoSuchCase());
        mvc.perform(recorded(API, "{}")).andExpect(status().isNotFound());
    }

    @Test
    void the_api_records_an_incident_with_nothing_known() throws Exception {
        when(record.handle(any(), eq(CASE), any()))
                .thenReturn(new Recording.Kept(ID, Optional.empty()));

        mvc.perform(recorded(API, "{}"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.id").value(ID.toString()));
        mvc.perform(recorded(API, "{\"childrenPresent\": \"perhaps\"}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value("childrenPresent"));
    }

    @Test
    @Requirement("L-3.1.3b")
    void the_api_shows_what_was_computed_and_what_it_rose_to() throws Exception {
        when(read.of(any(), eq(CASE)))
                .thenReturn(Optional.of(List.of(new Shown(Assessed.closed(), "Seen tonight."))));

        mvc.perform(get(API).with(by(DANA_DUTY)))
                .andExpect(jsonPath("$[0].state").value("closed"))
                .andExpect(jsonPath("$[0].grade").value("high"))
                .andExpect(jsonPath("$[0].dash.computedGrade").value("medium"))
                .andExpect(jsonPath("$[0].dash.lowest").value("high"))
                .andExpect(jsonPath("$[0].dash.engagement").value("refused"))
                .andExpect(jsonPath("$[0].supervision").value("Seen tonight."));
    }

    @Test
    @Requirement("L-3.1.3c")
    void a_manager_sees_the_incidents_without_a_dash_by_hours() throws Exception {
        when(read.withoutDash(any()))
                .thenReturn(
                        WithoutDash.of(
                                List.of(Assessed.waiting()),
                                Instant.parse("2026-11-24T09:30:00Z")));

        var page = page(get(WITHOUT), 200);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("47 hours", "Not assessed", "href=\"/cases/CP-2041\"")
                .contains("24 to 72 hours ago");
        mvc.perform(get("/api/v1" + WITHOUT).with(by(DANA_DUTY)))
                .andExpect(jsonPath("$.counts[1].age").value("24-to-72-hours"))
                .andExpect(jsonPath("$.counts[1].incidents").value(1))
                .andExpect(jsonPath("$.incidents[0].hours").value(47));
    }

    @Test
    void where_every_incident_has_a_dash_the_list_says_so() throws Exception {
        when(read.withoutDash(any())).thenReturn(WithoutDash.of(List.of(), Instant.EPOCH));

        assertThat(page(get(WITHOUT), 200).html()).contains("Every incident has one.");
    }

    private void familyIsKnown() {
        var born = new Born.Known(LocalDate.parse("1995-05-05"));
        when(people.of(any(), eq(CASE)))
                .thenReturn(
                        Optional.of(
                                List.of(new PersonView(ADA, "Ada Marsh", born, PersonKind.ADULT))));
    }

    private static MockHttpServletRequestBuilder recorded(String address, String body) {
        return post(address)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(by(DANA_DUTY));
    }

    private Page page(MockHttpServletRequestBuilder request, int status) throws Exception {
        return Page.of(
                mvc.perform(request.accept(MediaType.TEXT_HTML).with(by(DANA_DUTY)))
                        .andExpect(status().is(status)));
    }
}
