package org.threshold.workflow.concern.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.Requests.by;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hamcrest.Matchers;
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
import org.threshold.workflow.concern.app.NoteConcern;
import org.threshold.workflow.concern.app.Noting;
import org.threshold.workflow.concern.app.ReadConcerns;
import org.threshold.workflow.concern.app.ReadConcerns.All;
import org.threshold.workflow.concern.domain.ConcernGiven;
import org.threshold.workflow.concern.domain.ConcernKind;
import org.threshold.workflow.concern.domain.MinorConcern;
import org.threshold.workflow.concern.domain.NoteId;
import org.threshold.workflow.concern.domain.Review;
import org.threshold.workflow.concern.domain.Review.Reviewed;
import org.threshold.workflow.concern.domain.ReviewId;
import org.threshold.workflow.concern.domain.ReviewOutcome;
import org.threshold.workflow.entry.EntriesInMemory;
import org.threshold.workflow.entry.NewEntry;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.adapter.web.DrawnPart;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** The page and the API of minor concerns (R-Hosp-3a, R-Hosp-3b). */
@WebSlice({MinorConcernPageController.class, MinorConcernsController.class})
@MockitoBean(types = {ReadConcerns.class, NoteConcern.class})
class ConcernPagesTest {

    private static final Actor READER = Actors.in(Role.TEAM_MANAGER);
    private static final CaseRef CASE = new CaseRef("CP-2041");
    private static final Instant THEN = Instant.parse("2026-11-26T04:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-26T14:00:00Z");
    private static final String PAGE = "/cases/CP-2041/minor-concerns";
    private static final String API = "/api/v1" + PAGE;
    private static final MinorConcern NOTE =
            new MinorConcern(
                    new NoteId(new UUID(0, 1)),
                    CASE,
                    new ConcernGiven(ConcernKind.VISITING, "Nobody came.", THEN, ""),
                    Agency.HOSPITAL,
                    NOW);

    private final MockMvc mvc;
    private final ReadConcerns read;
    private final NoteConcern note;
    private final SpringTemplateEngine templates;
    private final EntriesInMemory entries;

    @Autowired
    ConcernPagesTest(
            MockMvc mvc,
            ReadConcerns read,
            NoteConcern note,
            SpringTemplateEngine templates,
            EntriesInMemory entries) {
        this.entries = entries;
        this.mvc = mvc;
        this.read = read;
        this.note = note;
        this.templates = templates;
    }

    @Test
    @Requirement("R-Hosp-3b")
    void a_note_asks_for_little_and_a_review_is_announced() throws Exception {
        var page = page(get(PAGE + "/new"), 200);
        assertThat(page.faults()).isEmpty();
        assertThat(page.html()).contains("What was seen?", "do not note it");
        when(note.handle(any(), eq(CASE), any())).thenReturn(new Noting.Noted(NOTE, true));

        mvc.perform(
                        post(PAGE)
                                .param("kind", "visiting")
                                .param("words", "Nobody came.")
                                .with(by(DANA_DUTY)))
                .andExpect(redirectedUrl("/cases/CP-2041"))
                .andExpect(flash().attribute("done", Matchers.containsString("looked at today")));
    }

    @Test
    void what_is_typed_is_kept_when_something_is_missing() throws Exception {
        var page = page(post(PAGE).param("words", "Nobody came."), 422);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html()).contains("href=\"#f-kind\"", "Nobody came.");
        when(note.handle(any(), eq(CASE), any())).thenReturn(new Noting.NotThere());
        page(post(PAGE).param("kind", "visiting").param("words", "x"), 404);
        page(get("/cases/nonsense/minor-concerns/new"), 404);
    }

    @Test
    @Requirement("R-Hosp-3b")
    void systems_note_it_too() throws Exception {
        when(note.handle(any(), eq(CASE), any())).thenReturn(new Noting.Noted(NOTE, true));
        mvc.perform(sent(API, "{\"kind\": \"visiting\", \"words\": \"Nobody came.\"}"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.late").value(true))
                .andExpect(jsonPath("$.review").value(true));
        mvc.perform(sent(API, "{\"words\": \"x\"}")).andExpect(status().isUnprocessableContent());
        mvc.perform(sent("/api/v1/cases/x/minor-concerns", "{}")).andExpect(status().isNotFound());
        when(read.of(any(), eq(CASE))).thenReturn(Optional.of(new All(List.of(NOTE), List.of())));
        mvc.perform(get(API).with(by(DANA_DUTY)))
                .andExpect(jsonPath("$[0].said.kind").value("visiting"))
                .andExpect(jsonPath("$[0].by").value("hospital"));
    }

    @Test
    void the_case_shows_notes_and_reviews_and_so_does_its_chronology() {
        var done = new Reviewed(ReviewOutcome.WATCHED, "The ward rings.", NOW);
        var review = new Review(new ReviewId(new UUID(0, 2)), CASE, NOW, Optional.of(done));
        when(read.of(any(), eq(CASE)))
                .thenReturn(Optional.of(new All(List.of(NOTE), List.of(review))));
        entries.kept(READER, new NewEntry(NOTE.id().entry(), CASE, THEN, ""), NOW);
        var parts = new CaseConcernsPart(new ConcernsOfCase(read), entries);

        var drawn =
                DrawnPart.of(templates, parts.of(READER, CASE.value()).orElseThrow(), CASE.value());

        assertThat(drawn.faults()).isEmpty();
        assertThat(drawn.html())
                .contains("Minor concerns", "Nobody came.", "Noted by: Hospital.")
                .contains("Recorded late", "no reason was given", "The ward rings.")
                .contains("href=\"" + PAGE + "/new\"");
        assertThat(parts.chronology(READER, CASE.value())).hasSize(2);
    }

    private static MockHttpServletRequestBuilder sent(String path, String body) {
        return post(path).contentType(MediaType.APPLICATION_JSON).content(body).with(by(DANA_DUTY));
    }

    private Page page(MockHttpServletRequestBuilder request, int status) throws Exception {
        return Page.of(
                mvc.perform(request.accept(MediaType.TEXT_HTML).with(by(DANA_DUTY)))
                        .andExpect(status().is(status)));
    }
}
