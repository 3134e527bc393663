package org.threshold.workflow.analysis.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
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

import java.util.List;
import java.util.Optional;
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
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.analysis.app.AnswerDraft;
import org.threshold.workflow.analysis.app.DraftResult;
import org.threshold.workflow.analysis.app.ReadDrafts;
import org.threshold.workflow.analysis.app.WriteDraft;
import org.threshold.workflow.analysis.domain.ADraft;
import org.threshold.workflow.analysis.domain.Draft;
import org.threshold.workflow.analysis.domain.DraftText;
import org.threshold.workflow.analysis.domain.Position;
import org.threshold.workflow.analysis.domain.Said;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.adapter.web.DrawnPart;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** The pages and the API of draft analyses, and what stands above a decision (L-3.1.19). */
@WebSlice({
    DraftPageController.class,
    DraftAnswerPageController.class,
    DraftsController.class,
    DraftPages.class
})
@MockitoBean(types = {ReadDrafts.class, WriteDraft.class, AnswerDraft.class})
class DraftPagesTest {

    private static final Actor READER = Actors.in(Role.TEAM_MANAGER);
    private static final Draft DRAFT = ADraft.disputed();
    private static final String PAGE = "/cases/CP-2041/analyses/" + DRAFT.about().id();
    private static final String ANSWERS = PAGE + "/answers";
    private static final String API = "/api/v1/analyses/";
    private static final Refusal WRONG = new Refusal("words", "It is not said why.", "Say it.");

    private final MockMvc mvc;
    private final ReadDrafts read;
    private final WriteDraft write;
    private final AnswerDraft answer;
    private final SpringTemplateEngine templates;

    @Autowired
    DraftPagesTest(
            MockMvc mvc,
            ReadDrafts read,
            WriteDraft write,
            AnswerDraft answer,
            SpringTemplateEngine templates) {
        this.mvc = mvc;
        this.read = read;
        this.write = write;
        this.answer = answer;
        this.templates = templates;
    }

    @BeforeEach
    void the_police_disagree_and_the_practice_has_not_answered() {
        when(read.one(any(), eq(DRAFT.about().id()))).thenReturn(Optional.of(DRAFT));
        when(read.ofCase(any(), eq(ADraft.CASE))).thenReturn(List.of(DRAFT));
        when(write.handle(any(), any(), any(), anyBoolean()))
                .thenReturn(new DraftResult.NotThere());
        when(write.handle(any(), eq(DRAFT.about().id()), any(), anyBoolean()))
                .thenReturn(new DraftResult.Kept(DRAFT));
        when(write.handle(any(), eq(DRAFT.about().id()), eq(new DraftText("", "")), anyBoolean()))
                .thenReturn(new DraftResult.Refused(List.of(WRONG)));
        when(answer.handle(any(), any(), any(), any())).thenReturn(new DraftResult.NotThere());
        when(answer.handle(any(), eq(ADraft.FIRST), any(), any()))
                .thenReturn(new DraftResult.Kept(DRAFT));
        when(answer.handle(any(), eq(ADraft.FIRST), any(), eq(new Said(Position.LEFT_OUT, ""))))
                .thenReturn(new DraftResult.Refused(List.of(WRONG)));
    }

    @Test
    @Requirement("R-C&F-6")
    void a_conference_reads_the_analysis_and_what_each_agency_said_of_it() {
        var ref = new CaseRef("CP-2041");
        when(read.ofCase(READER, ref)).thenReturn(List.of(DRAFT));

        assertThat(new DraftPapers(read).papers(READER, ref.value()))
                .singleElement()
                .satisfies(
                        paper ->
                                assertThat(paper.facts().facts().getLast().lines())
                                        .anyMatch(line -> line.startsWith("Analysis: "))
                                        .anyMatch(line -> line.endsWith("As said.")));
    }

    @Test
    @Requirement("L-3.1.19")
    void the_page_shows_each_version_with_what_was_said_of_it_and_the_latest_in_the_form()
            throws Exception {
        var page = page(get(PAGE), 200);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("Version 1", "Circulated to: Police, General practice.")
                .contains("Police disagrees: As said.")
                .contains(ADraft.TEXT.analysis(), "Circulate this version to the agencies now?");
        page(get("/cases/CP-1/analyses/" + DRAFT.about().id()), 404);
        page(get("/cases/nonsense/analyses/" + DRAFT.about().id()), 404);
    }

    @Test
    void a_version_is_kept_and_circulated_and_nothing_typed_is_lost() throws Exception {
        mvc.perform(
                        post(PAGE)
                                .param("analysis", "Worse.")
                                .param("plan", "Stay.")
                                .param("circulate", "yes")
                                .with(by(DANA_DUTY)))
                .andExpect(redirectedUrl("/cases/CP-2041"));
        verify(write)
                .handle(
                        any(),
                        eq(DRAFT.about().id()),
                        eq(new DraftText("Worse.", "Stay.")),
                        eq(true));

        assertThat(page(post(PAGE), 422).html()).contains("It is not said why.");
    }

    @Test
    void what_an_agency_says_is_written_down_and_a_refusal_loses_nothing() throws Exception {
        var asked = page(get(ANSWERS), 200);
        assertThat(asked.faults()).isEmpty();
        assertThat(asked.html())
                .contains("Which agency?", "It disagrees", "professional challenge");

        mvc.perform(answering("gp", "comments").param("words", "Seen.").with(by(DANA_DUTY)))
                .andExpect(redirectedUrl("/cases/CP-2041"));
        verify(answer)
                .handle(
                        any(),
                        eq(ADraft.FIRST),
                        eq(Agency.GP),
                        eq(new Said(Position.COMMENTS, "Seen.")));

        assertThat(page(answering("gp", "left-out"), 422).html())
                .contains("href=\"#f-words", "It is not said why.");
        assertThat(page(answering("gp", "").param("words", "As typed."), 422).html())
                .contains("href=\"#f-position", "As typed.");
    }

    @Test
    @Requirement("L-3.1.19")
    void an_agency_answers_the_version_that_it_was_sent_and_no_later_one() throws Exception {
        when(read.one(any(), eq(DRAFT.about().id()))).thenReturn(Optional.of(ADraft.writtenOn()));
        assertThat(page(get(ANSWERS), 200).html())
                .contains("name=\"version\" value=\"" + ADraft.FIRST + "\"");

        mvc.perform(answering("gp", "agrees").with(by(DANA_DUTY)))
                .andExpect(redirectedUrl("/cases/CP-2041"));

        verify(answer).handle(any(), eq(ADraft.FIRST), any(), any());
        mvc.perform(
                        answering("gp", "agrees")
                                .param("version", ADraft.SECOND.toString())
                                .with(by(DANA_DUTY)))
                .andExpect(status().isNotFound());
        verify(answer).handle(any(), eq(ADraft.SECOND), any(), any());
    }

    @Test
    @Requirement("R-C&F-1")
    void
            above_a_decision_stands_who_has_not_answered_and_who_disagrees_and_a_challenge_is_offered() {
        var part = new CaseDraftPart(read);

        Page drawn = DrawnPart.of(templates, part.of(READER, "CP-2041").orElseThrow(), "CP-2041");

        assertThat(drawn.faults()).isEmpty();
        assertThat(drawn.html())
                .contains("Has not answered the latest version", "General practice.")
                .contains("Disagrees", "Police.", "/cases/CP-2041/challenges/new")
                .contains(PAGE, ANSWERS)
                .doesNotContain(ADraft.TEXT.analysis());
        assertThat(part.basis(READER, "CP-2041")).hasSize(1);
        assertThat(part.of(READER, "CP-1")).isEmpty();
        assertThat(part.of(READER, "nonsense")).isEmpty();
    }

    @Test
    void the_api_shows_the_draft_and_where_a_disagreement_is_taken_further() throws Exception {
        mvc.perform(get(API + DRAFT.about().id()).with(by(DANA_DUTY)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.of").value("section-47-enquiry"))
                .andExpect(jsonPath("$.versions[0].comments[0].position").value("disagrees"))
                .andExpect(jsonPath("$.versions[0].circulatedTo[1]").value("gp"))
                .andExpect(jsonPath("$.outstanding[0]").value("gp"))
                .andExpect(jsonPath("$.disagreeing[0]").value("police"))
                .andExpect(jsonPath("$.challenge[0]").value("/api/v1/cases/CP-2041/challenges"));
        mvc.perform(get(API + ADraft.SECOND).with(by(DANA_DUTY))).andExpect(status().isNotFound());
    }

    @Test
    void the_api_takes_versions_and_answers() throws Exception {
        sent(DRAFT.about().id() + "/versions", "{\"analysis\":\"A\",\"plan\":\"P\"}", 201);
        verify(write).handle(any(), eq(DRAFT.about().id()), eq(new DraftText("A", "P")), eq(false));
        sent(DRAFT.about().id() + "/versions", "{}", 422);
        sent(ADraft.SECOND + "/versions", "{\"analysis\":\"A\",\"plan\":\"P\"}", 404);
        sent("versions/" + ADraft.FIRST + "/answers", "{\"position\":\"agrees\"}", 201);
        sent("versions/" + ADraft.FIRST + "/answers", "{\"position\":\"perhaps\"}", 422);
        sent("versions/" + ADraft.FIRST + "/answers", "{\"position\":\"left-out\"}", 422);
        sent("versions/" + ADraft.SECOND + "/answers", "{\"position\":\"agrees\"}", 404);
    }

    private void sent(String path, String json, int expected) throws Exception {
        mvc.perform(
                        post(API + path)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(json)
                                .with(by(DANA_DUTY)))
                .andExpect(status().is(expected));
    }

    private static MockHttpServletRequestBuilder answering(String agency, String position) {
        return post(ANSWERS).param("agency", agency).param("position", position);
    }

    private Page page(MockHttpServletRequestBuilder request, int expected) throws Exception {
        return Page.of(
                mvc.perform(request.accept(MediaType.TEXT_HTML).with(by(DANA_DUTY)))
                        .andExpect(status().is(expected)));
    }
}
