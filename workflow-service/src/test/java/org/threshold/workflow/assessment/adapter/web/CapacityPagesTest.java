package org.threshold.workflow.assessment.adapter.web;

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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import org.threshold.workflow.assessment.app.CapacityResult;
import org.threshold.workflow.assessment.app.ReadCapacity;
import org.threshold.workflow.assessment.app.RecordCapacity;
import org.threshold.workflow.assessment.domain.Capacity;
import org.threshold.workflow.assessment.domain.CapacityAnswer;
import org.threshold.workflow.assessment.domain.CapacityFactor;
import org.threshold.workflow.assessment.domain.CapacityGiven;
import org.threshold.workflow.assessment.domain.CapacityId;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.adapter.web.DrawnPart;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** The page, the API and the steps of parenting capacity (L-3.1.2). */
@WebSlice({CapacityPageController.class, CapacityController.class, AssessmentPages.class})
@MockitoBean(types = {ReadCapacity.class, RecordCapacity.class})
class CapacityPagesTest {

    private static final Actor READER = Actors.in(Role.TEAM_MANAGER);
    private static final CaseRef CASE = new CaseRef("CP-2041");
    private static final Instant NOW = Instant.parse("2026-11-26T14:00:00Z");
    private static final PersonId MOTHER = new PersonId(new UUID(0, 3));
    private static final String PAGE = "/cases/CP-2041/parenting-capacity";
    private static final String API = "/api/v1" + PAGE;
    private static final Capacity KNOWN =
            new Capacity(
                            new CapacityId(new UUID(0, 9)),
                            CASE,
                            MOTHER,
                            List.of(),
                            "",
                            Optional.empty())
                    .with(
                            new CapacityGiven(
                                    Map.of(CapacityFactor.DEPRESSION, CapacityAnswer.YES),
                                    "She is treated."),
                            NOW);

    private final MockMvc mvc;
    private final ReadCapacity read;
    private final RecordCapacity record;
    private final SpringTemplateEngine templates;

    @Autowired
    CapacityPagesTest(
            MockMvc mvc, ReadCapacity read, RecordCapacity record, SpringTemplateEngine templates) {
        this.mvc = mvc;
        this.read = read;
        this.record = record;
        this.templates = templates;
    }

    @BeforeEach
    void there_is_a_mother() {
        var mother = new PersonView(MOTHER, "Mia", new Born.Unknown(), PersonKind.ADULT);
        when(read.adults(any(), eq(CASE))).thenReturn(List.of(mother));
        when(read.of(any(), eq(CASE))).thenReturn(Optional.of(List.of(KNOWN)));
        when(record.handle(any(), eq(CASE), eq(MOTHER), any()))
                .thenReturn(new CapacityResult.Kept(KNOWN, true));
    }

    @Test
    @Requirement("L-3.1.2")
    void each_factor_is_asked_explicitly() throws Exception {
        var page = page(get(PAGE), 200);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("Mia", "Depression", "Low self-esteem", "learning difficulty")
                .contains("factor 4B", "Not known");
    }

    @Test
    void what_was_answered_is_recorded_and_the_rest_is_not_known() throws Exception {
        mvc.perform(
                        post(PAGE)
                                .param("adult", MOTHER.value().toString())
                                .param("answers.depression", "yes")
                                .with(by(DANA_DUTY)))
                .andExpect(redirectedUrl("/cases/CP-2041"));

        verify(record)
                .handle(
                        any(),
                        eq(CASE),
                        eq(MOTHER),
                        eq(
                                new CapacityGiven(
                                        Map.of(CapacityFactor.DEPRESSION, CapacityAnswer.YES),
                                        "")));
        assertThat(page(post(PAGE).param("answers.drugs", "no"), 422).html())
                .contains("href=\"#f-adult\"");
        page(get("/cases/nonsense/parenting-capacity"), 404);
    }

    @Test
    void the_api_records_and_shows_it() throws Exception {
        mvc.perform(sent(answering("\"selfEsteem\": \"not-known\"")))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.asked").value(true))
                .andExpect(jsonPath("$.notKnownSince").value("2026-11-26T14:00:00Z"));
        mvc.perform(sent("{\"answers\": {}}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value("adult"));
        mvc.perform(sent(answering("\"drugs\": \"perhaps\"")))
                .andExpect(jsonPath("$.errors[0].field").value("answers.drugs"));
        mvc.perform(get(API).with(by(DANA_DUTY)))
                .andExpect(jsonPath("$[0].known.answers.depression").value("yes"));
        mvc.perform(get("/api/v1/cases/CP-1/parenting-capacity").with(by(DANA_DUTY)))
                .andExpect(status().isNotFound());
    }

    @Test
    @Requirement("L-3.1.2")
    void the_case_shows_what_is_known_and_since_when_something_is_not() {
        var part = new CaseCapacityPart(read).of(READER, CASE.value()).orElseThrow();

        var drawn = DrawnPart.of(templates, part, CASE.value());

        assertThat(drawn.faults()).isEmpty();
        assertThat(drawn.html())
                .contains("Parenting capacity", "Yes: Depression", "(4B)", "She is treated.")
                .contains("Not known since Thursday 26 November 2026 at 14:00.")
                .contains("href=\"" + PAGE + "\"")
                .doesNotContain("Mia");
    }

    private static String answering(String answers) {
        return "{\"adult\": \"%s\", \"answers\": {%s}}".formatted(MOTHER.value(), answers);
    }

    private static MockHttpServletRequestBuilder sent(String body) {
        return post(API).contentType(MediaType.APPLICATION_JSON).content(body).with(by(DANA_DUTY));
    }

    private Page page(MockHttpServletRequestBuilder request, int status) throws Exception {
        return Page.of(
                mvc.perform(request.accept(MediaType.TEXT_HTML).with(by(DANA_DUTY)))
                        .andExpect(status().is(status)));
    }
}
