package org.threshold.workflow.assessment.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.Requests.by;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
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
import org.threshold.workflow.assessment.app.CloseRisk;
import org.threshold.workflow.assessment.app.ReadRisks;
import org.threshold.workflow.assessment.app.ReadRisks.Whole;
import org.threshold.workflow.assessment.app.RecordRisk;
import org.threshold.workflow.assessment.app.RiskResult;
import org.threshold.workflow.assessment.app.Risks.Entry;
import org.threshold.workflow.assessment.app.Risks.Said;
import org.threshold.workflow.assessment.domain.Risk;
import org.threshold.workflow.assessment.domain.RiskEnd;
import org.threshold.workflow.assessment.domain.RiskId;
import org.threshold.workflow.assessment.domain.RiskLevel;
import org.threshold.workflow.assessment.domain.RiskSaid;
import org.threshold.workflow.assessment.domain.SaidRisks;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.adapter.web.DrawnPart;
import org.threshold.workflow.worklist.CaseFacts;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** The pages and the API of the register of risks (L-3.1.1, R-C&F-11). */
@WebSlice({
    RiskPageController.class,
    RiskClosingPageController.class,
    RisksController.class,
    UnreducedRisksPageController.class,
    UnreducedRisksController.class,
    AssessmentPages.class
})
@MockitoBean(types = {ReadRisks.class, RecordRisk.class, CloseRisk.class})
class RiskPagesTest {

    private static final Actor READER = Actors.in(Role.TEAM_MANAGER);
    private static final CaseRef CASE = new CaseRef("CP-2041");
    private static final Instant NOW = Instant.parse("2026-11-26T14:00:00Z");
    private static final RiskId ID = new RiskId(new UUID(0, 7));
    private static final String PAGE = "/cases/CP-2041/risks";
    private static final String ONE = PAGE + "/" + ID;
    private static final String API = "/api/v1/cases/CP-2041/risks";

    private final MockMvc mvc;
    private final ReadRisks read;
    private final RecordRisk record;
    private final CloseRisk close;
    private final SpringTemplateEngine templates;

    @Autowired
    RiskPagesTest(
            MockMvc mvc,
            ReadRisks read,
            RecordRisk record,
            CloseRisk close,
            SpringTemplateEngine templates) {
        this.mvc = mvc;
        this.read = read;
        this.record = record;
        this.close = close;
        this.templates = templates;
    }

    @BeforeEach
    void there_is_one_risk() {
        var children =
                List.of(
                        new PersonView(
                                SaidRisks.CHILD, "Edie", new Born.Unknown(), PersonKind.CHILD),
                        new PersonView(
                                SaidRisks.SIBLING, "Fay", new Born.Unknown(), PersonKind.CHILD));
        when(read.namedChildren(any(), eq(CASE))).thenReturn(children);
        when(read.children(any(), eq(CASE)))
                .thenReturn(List.of(SaidRisks.CHILD, SaidRisks.SIBLING));
        when(read.one(any(), eq(ID))).thenReturn(Optional.of(whole(RiskLevel.HIGH)));
        when(read.of(any(), eq(CASE))).thenReturn(Optional.of(List.of(whole(RiskLevel.HIGH))));
    }

    @Test
    @Requirement("R-C&F-11")
    void level_and_evidence_are_asked_apart_and_each_child_by_itself() throws Exception {
        var page = page(get(PAGE + "/new"), 200);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("How high is the risk?", "How strong is the evidence?")
                .contains("Edie", "Fay", "Little evidence")
                .doesNotContain("If it is lower than before");
    }

    @Test
    @Requirement("L-3.1.1")
    void what_was_said_before_stands_above_the_form_and_in_it() throws Exception {
        var page = page(get(ONE), 200);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("Risk 1 (neglect, high, little evidence)", "Feeds are missed.")
                .contains("For the other child of the home: She feeds herself.")
                .contains("If it is lower than before", ONE + "/closing");
    }

    @Test
    void what_is_typed_is_kept_when_it_is_refused() throws Exception {
        when(record.anew(any(), eq(ID), any(), any()))
                .thenReturn(
                        new RiskResult.Refused(
                                List.of(new Refusal("why", "It is lower.", "Say why."))));

        var page = page(post(ONE).param("words", "Less now.").param("level", "low"), 422);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html()).contains("href=\"#f-why\"", "Less now.");
    }

    @Test
    void once_recorded_the_case_is_shown() throws Exception {
        when(record.handle(any(), eq(CASE), any()))
                .thenReturn(new RiskResult.Kept(whole(RiskLevel.HIGH).risk(), List.of("x")));

        mvc.perform(post(PAGE).param("words", "Feeds are missed.").with(by(DANA_DUTY)))
                .andExpect(redirectedUrl("/cases/CP-2041"));

        var said = ArgumentCaptor.forClass(RiskSaid.class);
        verify(record).handle(any(), eq(CASE), said.capture());
        assertThat(said.getValue().words()).isEqualTo("Feeds are missed.");
        assertThat(said.getValue().axes().level()).isEqualTo(RiskLevel.NOT_SAID);
    }

    @Test
    void closing_asks_for_the_end_and_says_who_may() throws Exception {
        assertThat(page(get(ONE + "/closing"), 200).html())
                .contains("Why is it closed?", "no reason");
        page(post(ONE + "/closing").param("why", "Gone."), 422);
        when(close.handle(any(), eq(ID), eq(RiskEnd.GONE), eq("Gone.")))
                .thenReturn(new RiskResult.Kept(whole(RiskLevel.LOW).risk(), List.of()));
        mvc.perform(
                        post(ONE + "/closing")
                                .param("end", "gone")
                                .param("why", "Gone.")
                                .with(by(DANA_DUTY)))
                .andExpect(redirectedUrl("/cases/CP-2041"));
    }

    @Test
    void nothing_is_shown_of_a_risk_that_is_not_there() throws Exception {
        page(get("/cases/nonsense/risks/new"), 404);
        page(get(PAGE + "/" + new UUID(0, 8)), 404);
        page(get("/cases/CP-1/risks/" + ID), 404);
    }

    @Test
    @Requirement("L-3.1.1")
    void the_api_takes_what_is_known_and_says_what_is_missing() throws Exception {
        when(record.handle(any(), eq(CASE), any()))
                .thenReturn(
                        new RiskResult.Kept(
                                whole(RiskLevel.HIGH).risk(), List.of("how high it is")));
        mvc.perform(sent(post(API), "{\"words\": \"Something is wrong.\"}"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.missing[0]").value("how high it is"));
        mvc.perform(sent(post(API), "{\"words\": \"x\", \"level\": \"terrible\"}"))
                .andExpect(status().isUnprocessableContent());
        var stranger =
                "{\"words\": \"x\", \"implications\": [{\"child\": \"%s\", \"words\": \"y\"}]}"
                        .formatted(new UUID(0, 77));
        mvc.perform(sent(post(API), stranger))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value("implications"));
    }

    @Test
    void the_api_shows_the_register_says_a_risk_anew_and_closes_it() throws Exception {
        mvc.perform(get(API).with(by(DANA_DUTY)))
                .andExpect(jsonPath("$[0].said.evidence").value("little"))
                .andExpect(jsonPath("$[0].history[0].said.words").value("Feeds are missed."));
        mvc.perform(get("/api/v1/cases/CP-1/risks").with(by(DANA_DUTY)))
                .andExpect(status().isNotFound());
        when(record.anew(any(), eq(ID), any(), eq("Better.")))
                .thenReturn(new RiskResult.Kept(whole(RiskLevel.LOW).risk(), List.of()));
        mvc.perform(sent(put(API + "/" + ID), "{\"words\": \"x\", \"why\": \"Better.\"}"))
                .andExpect(jsonPath("$.said.level").value("low"));
        when(close.handle(any(), eq(ID), eq(RiskEnd.GONE), eq("Seen.")))
                .thenReturn(new RiskResult.NotThere());
        mvc.perform(
                        sent(
                                post(API + "/" + ID + "/closing"),
                                "{\"end\": \"gone\", \"why\": \"Seen.\"}"))
                .andExpect(status().isNotFound());
    }

    @Test
    void managers_read_what_nobody_reduces() throws Exception {
        when(read.unreduced(any(), eq(10))).thenReturn(List.of(whole(RiskLevel.HIGH)));
        mvc.perform(get("/api/v1/risks/unreduced").with(by(DANA_DUTY)))
                .andExpect(jsonPath("$[0].caseRef").value("CP-2041"));
        var page = page(get("/risks"), 200);
        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains(
                        "Case CP-2041: Risk 1", "not said how high it is", "href=\"" + ONE + "\"");
        assertThat(page(get("/risks?days=20"), 200).html()).contains("There is none.");
        mvc.perform(get("/api/v1/risks/unreduced?days=-1").with(by(DANA_DUTY)))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    @Requirement("R-C&F-11")
    void the_case_and_its_brief_show_level_and_evidence() {
        var once = new RisksOfCase(read);
        var part = new CaseRisksPart(once, read).of(READER, CASE.value()).orElseThrow();

        var drawn = DrawnPart.of(templates, part, CASE.value());

        assertThat(drawn.faults()).isEmpty();
        assertThat(drawn.html())
                .contains("Register of risks", "Risk 1 (neglect, high, little evidence)")
                .contains("For the child of this case: He loses weight.")
                .contains("Missing: it is not said how high it is.")
                .contains("href=\"" + ONE + "\"", "href=\"" + PAGE + "/new\"", "href=\"/risks\"")
                .doesNotContain("Edie", "Fay");
        assertThat(new RisksBrief(once).of(READER, CASE.value()))
                .extracting(line -> line.words())
                .containsExactly(
                        "Neglect, high, little evidence: Feeds are missed. Not thought through yet.");
        assertThat(new CaseRisksPart(once, read).basis(READER, CASE.value()))
                .flatExtracting(CaseFacts::facts)
                .extracting(fact -> fact.about())
                .containsExactly("Risk 1 (neglect, high, little evidence)");
        assertThat(new CaseRisksPart(once, read).chronology(READER, CASE.value()))
                .extracting(entry -> entry.words())
                .containsExactly("A risk was recorded");
    }

    private static Whole whole(RiskLevel level) {
        var risk = new Risk(ID, CASE, 1, NOW, SaidRisks.complete(level), Optional.empty());
        var entry = new Entry(READER.id(), "", NOW);
        return new Whole(risk, List.of("how high it is"), List.of(new Said(risk, entry)));
    }

    private static MockHttpServletRequestBuilder sent(
            MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body).with(by(DANA_DUTY));
    }

    private Page page(MockHttpServletRequestBuilder request, int status) throws Exception {
        return Page.of(
                mvc.perform(request.accept(MediaType.TEXT_HTML).with(by(DANA_DUTY)))
                        .andExpect(status().is(status)));
    }
}
