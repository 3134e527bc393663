package org.threshold.workflow.prebirth.adapter.web;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.deadlines.DueStep;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.prebirth.app.BeginPreBirth;
import org.threshold.workflow.prebirth.app.CareResult;
import org.threshold.workflow.prebirth.app.CompleteBooking;
import org.threshold.workflow.prebirth.app.MakeAntenatalContact;
import org.threshold.workflow.prebirth.app.PreBirthBegun;
import org.threshold.workflow.prebirth.app.ReadPreBirths;
import org.threshold.workflow.prebirth.app.ReadPreBirths.Shown;
import org.threshold.workflow.prebirth.domain.Expecting;
import org.threshold.workflow.prebirth.domain.PreBirthAssessment;
import org.threshold.workflow.prebirth.domain.PreBirthOutcome;
import org.threshold.workflow.prebirth.domain.Source;
import org.threshold.workflow.prebirth.domain.Worry;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.adapter.web.DrawnPart;
import org.threshold.workflow.worklist.CaseStart;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** The page where a pre-birth assessment is started, its API, and its part of the case’s page. */
@WebSlice({
    BeginPreBirthPageController.class,
    PreBirthController.class,
    AntenatalCareController.class,
    PreBirthPages.class
})
@MockitoBean(
        types = {
            ReadPreBirths.class,
            BeginPreBirth.class,
            CompleteBooking.class,
            MakeAntenatalContact.class
        })
class PreBirthPagesTest {

    private static final Actor READER = Actors.in(Role.TEAM_MANAGER);
    private static final CaseRef CASE = Expecting.CASE;
    private static final Instant DUE = Instant.parse("2027-01-18T09:00:00Z");
    private static final String PAGE = "/cases/CP-2041/pre-birth-assessment";
    private static final String API = "/api/v1/cases/CP-2041/";
    private static final PreBirthAssessment GOING =
            Expecting.but(
                            Expecting.but(
                                    Expecting.begun(), Source.PARTNERS_GP, Expecting.NO_PARTNER),
                            Source.POLICE,
                            Expecting.said(Expecting.DECLINED))
                    .worried(Set.of(Worry.SUBSTANCES));

    private final MockMvc mvc;
    private final ReadPreBirths read;
    private final BeginPreBirth begin;
    private final CompleteBooking booking;
    private final MakeAntenatalContact contact;
    private final SpringTemplateEngine templates;

    @Autowired
    PreBirthPagesTest(
            MockMvc mvc,
            ReadPreBirths read,
            BeginPreBirth begin,
            CompleteBooking booking,
            MakeAntenatalContact contact,
            SpringTemplateEngine templates) {
        this.mvc = mvc;
        this.read = read;
        this.begin = begin;
        this.booking = booking;
        this.contact = contact;
        this.templates = templates;
    }

    @BeforeEach
    void one_goes_on() {
        shown(GOING);
        when(begin.handle(any(), eq(CASE), any()))
                .thenAnswer(
                        call ->
                                call.<BeginPreBirth.Given>getArgument(2).why().isEmpty()
                                        ? new PreBirthBegun.Refused(
                                                List.of(new Refusal("why", "Not said.", "Say.")))
                                        : new PreBirthBegun.Going(GOING, DUE, false));
    }

    private void shown(PreBirthAssessment one) {
        var due =
                new DueStep(
                        "conclude-pre-birth-assessment", "Complete the pre-birth assessment", DUE);
        when(read.of(any(), eq(CASE)))
                .thenReturn(Optional.of(List.of(new Shown(one, List.of(due)))));
    }

    @Test
    void the_page_asks_why_and_shows_what_goes_on_already() throws Exception {
        var page = page(get(PAGE), 200);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("Why is the unborn child assessed?", "The mother’s NHS number")
                .contains("The pre-birth assessment goes on.");
        page(get("/cases/nonsense/pre-birth-assessment"), 404);
    }

    @Test
    @Requirement("L-3.1.12")
    void the_day_and_the_mothers_number_start_it_and_nothing_typed_is_lost() throws Exception {
        mvc.perform(
                        post(PAGE)
                                .param("why", "Worried.")
                                .param("expectedOn", "2027-03-15")
                                .param("nhsNumber", "943 476 5919")
                                .param("worries", "substances")
                                .with(by(DANA_DUTY)))
                .andExpect(redirectedUrl("/cases/CP-2041"));
        verify(begin)
                .handle(
                        any(),
                        eq(CASE),
                        eq(
                                new BeginPreBirth.Given(
                                        Expecting.PREGNANCY,
                                        "Worried.",
                                        Set.of(Worry.SUBSTANCES))));

        assertThat(page(post(PAGE), 422).html()).contains("href=\"#f-why\"");
        assertThat(
                        page(
                                        post(PAGE)
                                                .param("why", "Kept as typed.")
                                                .param("nhsNumber", "123"),
                                        422)
                                .html())
                .contains("href=\"#f-nhsNumber\"", "Kept as typed.");
    }

    @Test
    void the_api_starts_it_and_shows_how_each_source_stands() throws Exception {
        mvc.perform(sent("pre-birth-assessments", "{\"why\": \"Worried.\"}"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.dueAt").value("2027-01-18T09:00:00Z"));
        mvc.perform(sent("pre-birth-assessments", "{\"why\": \"W.\", \"worries\": [\"no\"]}"))
                .andExpect(jsonPath("$.errors[0].field").value("worries"));
        mvc.perform(get(API + "pre-birth-assessments").with(by(DANA_DUTY)))
                .andExpect(jsonPath("$.assessments[0].expectedOn").value("2027-03-15"))
                .andExpect(jsonPath("$.assessments[0].priority").value("raised"))
                .andExpect(jsonPath("$.assessments[0].sources[0].standing").value("requested"))
                .andExpect(jsonPath("$.assessments[0].sources[2].standing").value("not-applicable"))
                .andExpect(jsonPath("$.assessments[0].sources[4].standing").value("declined"));
        mvc.perform(get("/api/v1/cases/CP-1/pre-birth-assessments").with(by(DANA_DUTY)))
                .andExpect(status().isNotFound());
    }

    @Test
    @Requirement("R-4.2-9")
    void an_agencys_system_says_what_it_did_and_is_told_why_it_cannot() throws Exception {
        when(booking.handle(any(), eq(CASE), eq(new CompleteBooking.Given(true, ""))))
                .thenReturn(
                        new CareResult.Refused(
                                List.of(new Refusal("complete", "Not heard yet.", "Ring."))));
        when(contact.handle(any(), eq(CASE), eq(new MakeAntenatalContact.Given(DUE, "Well."))))
                .thenReturn(new CareResult.Kept());
        when(booking.handle(any(), eq(new CaseRef("CP-1")), any()))
                .thenReturn(new CareResult.NotThere());

        mvc.perform(sent("midwife-booking", "{\"complete\": true}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value("complete"));
        mvc.perform(sent("midwife-booking", "{}"))
                .andExpect(jsonPath("$.errors[0].field").value("complete"));
        mvc.perform(sent("antenatal-contact", "{\"at\": \"" + DUE + "\", \"note\": \"Well.\"}"))
                .andExpect(status().isNoContent());
        mvc.perform(
                        post("/api/v1/cases/CP-1/midwife-booking")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"complete\": true}")
                                .with(by(DANA_DUTY)))
                .andExpect(status().isNotFound());
    }

    @Test
    void the_case_shows_each_source_the_priority_and_what_is_due() {
        var drawn = drawn();

        assertThat(drawn.faults()).isEmpty();
        assertThat(drawn.html())
                .contains("Expected on Monday 15 March 2027.", "943 476 5919", "Worried.")
                .contains("Complete the pre-birth assessment: by")
                .contains("GP of the father or partner", "There is none: There is no partner.")
                .contains("It declined: No consent.", "To answer by")
                .contains("Raised, because of: Misuse of alcohol or drugs.")
                .contains("Add what is new to the pre-birth assessment");
    }

    @Test
    void the_case_shows_what_it_came_to_and_what_was_done_meanwhile() {
        var done = GOING.with(GOING.care().booked(DUE).seen(DUE).born(DUE));
        shown(done.ended(Expecting.concluding(PreBirthOutcome.EARLY_HELP), DUE));

        assertThat(drawn().html())
                .contains("It ended on", "Early help", "What was found: Safe with help.")
                .contains("Booking complete:", "Seen by the health visitor:", "Born:")
                .contains("Start a pre-birth assessment");
        assertThat(part().chronology(READER, CASE.value()).getFirst().detail())
                .contains("Early help");
    }

    @Test
    void a_case_without_one_shows_where_it_is_started() {
        when(read.of(any(), eq(CASE))).thenReturn(Optional.of(List.of()));

        var start = (CaseStart) part().of(READER, CASE.value()).orElseThrow().shown();

        assertThat(start.links()).extracting(link -> link.page()).containsExactly(PAGE);
    }

    private CasePreBirthPart part() {
        return new CasePreBirthPart(new PreBirthsOfCase(read));
    }

    private Page drawn() {
        return DrawnPart.of(templates, part().of(READER, CASE.value()).orElseThrow(), CASE.value());
    }

    private static MockHttpServletRequestBuilder sent(String path, String body) {
        return post(API + path)
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
