package org.threshold.workflow.fasttrack.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
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
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.fasttrack.app.FastTrackToConference;
import org.threshold.workflow.fasttrack.app.FastTracked;
import org.threshold.workflow.fasttrack.app.ReadFastTracks;
import org.threshold.workflow.fasttrack.app.ReadFastTracks.Sheet;
import org.threshold.workflow.fasttrack.app.ReadFastTracks.Shown;
import org.threshold.workflow.fasttrack.domain.AFamily;
import org.threshold.workflow.fasttrack.domain.FastTrack;
import org.threshold.workflow.fasttrack.domain.FastTrack.About;
import org.threshold.workflow.fasttrack.domain.FastTrack.Beside;
import org.threshold.workflow.fasttrack.domain.FastTrack.Why;
import org.threshold.workflow.fasttrack.domain.FastTrackId;
import org.threshold.workflow.fasttrack.domain.Item;
import org.threshold.workflow.fasttrack.domain.ItemId;
import org.threshold.workflow.fasttrack.domain.Need;
import org.threshold.workflow.fasttrack.domain.NeedsRule.Held;
import org.threshold.workflow.people.GpPractice;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.ConferenceChapter;
import org.threshold.workflow.worklist.ConferencePaper;
import org.threshold.workflow.worklist.ConferencePapers;

/** What people see of the fast track, and what they send. */
@WebSlice({FastTrackPageController.class, FastTrackController.class, CarriedPapers.class})
@MockitoBean(types = {FastTrackToConference.class, ReadFastTracks.class, ConferencePapers.class})
class FastTrackPagesTest {

    private static final String PAGE = "/cases/CP-2041/conference";
    private static final String API = "/api/v1/cases/CP-2041/conference-fast-track";
    private static final CaseRef REF = new CaseRef("CP-2041");
    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant DUE = Instant.parse("2026-12-14T17:00:00Z");
    private static final Actor WHO = Actors.in(Role.WARD);

    private final MockMvc mvc;
    private final FastTrackToConference fastTrack;
    private final ReadFastTracks read;
    private final ConferencePapers papers;

    @Autowired
    FastTrackPagesTest(
            MockMvc mvc,
            FastTrackToConference fastTrack,
            ReadFastTracks read,
            ConferencePapers papers) {
        this.papers = papers;
        this.mvc = mvc;
        this.fastTrack = fastTrack;
        this.read = read;
    }

    @BeforeEach
    void theGpIsMissing() {
        var held = new Held(AFamily.whole().family(), new GpPractice.NotRecorded());
        when(read.sheet(any(), eq(REF)))
                .thenReturn(Optional.of(new Sheet(held, LocalDate.parse("2026-11-23"))));
    }

    @Test
    @Requirement("R-C&F-6")
    void the_page_shows_what_is_carried_and_what_is_missing_and_asks_only_why() throws Exception {
        var page = page(get(PAGE), 200);

        assertThat(page.faults()).isEmpty();
        assertThat(page.title())
                .isEqualTo("Fast-track to a child protection conference: case CP-2041 – Threshold");
        assertThat(page.fields()).hasSize(1);
        assertThat(page.html())
                .contains("Eli Marsh", "Born 14 August 2026, 14 weeks old", "1 Mill Lane")
                .contains("Mia Marsh (mother)", "Mother: Mia Marsh.")
                .containsSubsequence("Nobody has recorded it.", "To be found out.");
    }

    @Test
    @Requirement("R-C&F-6")
    void what_agencies_have_contributed_already_is_carried_too() throws Exception {
        when(papers.papers(any(), eq("CP-2041")))
                .thenReturn(
                        List.of(
                                paper(ConferenceChapter.AGENCIES, "It says: seen twice."),
                                paper(ConferenceChapter.FAMILY, "Said twice.")));

        var page = page(get(PAGE), 200);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .containsSubsequence(
                        "Eli Marsh",
                        "What the agencies contribute: Enquiry",
                        "It says: seen twice.")
                .doesNotContain("Said twice.");
    }

    @Test
    @Requirement("R-C&F-11")
    void the_conference_reads_the_same_of_the_family() {
        assertThat(new FamilyPapers(read).papers(WHO, "CP-2041"))
                .singleElement()
                .satisfies(
                        paper -> {
                            assertThat(paper.chapter()).isEqualTo(ConferenceChapter.FAMILY);
                            assertThat(paper.facts().facts())
                                    .contains(Fact.of("The child", "Eli Marsh"));
                        });
        assertThat(new FamilyPapers(read).papers(WHO, "nobody")).isEmpty();
    }

    private static ConferencePaper paper(ConferenceChapter chapter, String words) {
        var facts = List.of(Fact.of("General practice", words));
        return new ConferencePaper(chapter, new CaseFacts("e", "Enquiry", facts, List.of()));
    }

    @Test
    @Requirement("R-C&F-6")
    void a_case_is_taken_there_with_a_sentence() throws Exception {
        when(fastTrack.handle(any(), eq(REF), eq("She is afraid.")))
                .thenReturn(new FastTracked.ToBeHeld(track(), DUE));

        mvc.perform(post(PAGE).param("why", " She is afraid. ").with(by(DANA_DUTY)))
                .andExpect(redirectedUrl("/cases/CP-2041"));
    }

    @Test
    void without_a_sentence_the_page_leads_to_the_field() throws Exception {
        when(fastTrack.handle(any(), any(), any()))
                .thenReturn(
                        new FastTracked.Refused(
                                List.of(new Refusal("why", "It is not said why.", "Say it."))));

        var page = page(post(PAGE), 422);

        assertThat(page.title()).startsWith("Error: Fast-track");
        assertThat(page.faults()).isEmpty();
        assertThat(page.html()).contains("href=\"#f-why\"");
    }

    @Test
    void the_api_says_by_when_beside_what_and_what_is_missing() throws Exception {
        when(fastTrack.handle(any(), eq(REF), any()))
                .thenReturn(new FastTracked.ToBeHeld(track(), DUE));
        when(read.of(any(), eq(REF))).thenReturn(Optional.of(List.of(new Shown(track(), DUE))));

        mvc.perform(
                        post(API)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"why\": \"She is afraid.\"}")
                                .with(by(DANA_DUTY)))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.dueAt").value("2026-12-14T17:00:00Z"))
                .andExpect(jsonPath("$.missing[0]").value("gp"))
                .andExpect(jsonPath("$.discussionId").value(new UUID(0, 3).toString()));
        mvc.perform(get(API).with(by(DANA_DUTY)))
                .andExpect(jsonPath("$.fastTracks[0].held").value(false));
    }

    @Test
    void a_case_says_by_when_its_conference_is_and_leads_to_the_fast_track() {
        when(read.of(WHO, REF)).thenReturn(Optional.of(List.of(new Shown(track(), DUE))));
        var part = new CaseFastTrackPart(new FastTracksOfCase(read));

        var shown = (CaseFacts) part.of(WHO, REF.value()).orElseThrow().shown();

        assertThat(shown.facts().getFirst().lines())
                .containsExactly(
                        "She is afraid.",
                        "The conference is to be held by Monday 14 December 2026 at 17:00.",
                        "A strategy discussion is held beside it and decides about a section 47 enquiry.",
                        "The child’s GP practice: to be found out.");
        assertThat(shown.links()).extracting(CaseFacts.Link::page).containsExactly(PAGE);
        assertThat(part.chronology(WHO, REF.value())).hasSize(1);
    }

    private static FastTrack track() {
        var why = new Why("She is afraid.", new StaffId(new UUID(0, 2)), MONDAY);
        var beside = new Beside.Discussion(new UUID(0, 3), MONDAY);
        return new FastTrack(
                new FastTrackId(new UUID(0, 4)),
                new About(REF, AFamily.BABY, why, beside),
                List.of(new Item(new ItemId(new UUID(0, 5)), Need.GP, Optional.empty())),
                Optional.empty());
    }

    private Page page(MockHttpServletRequestBuilder request, int status) throws Exception {
        return Page.of(
                mvc.perform(request.accept(MediaType.TEXT_HTML).with(by(DANA_DUTY)))
                        .andExpect(status().is(status)));
    }
}
