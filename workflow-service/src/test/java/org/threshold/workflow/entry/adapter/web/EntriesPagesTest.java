package org.threshold.workflow.entry.adapter.web;

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
import static org.threshold.workflow.access.People.HOSPITAL;
import static org.threshold.workflow.access.Requests.by;
import static org.threshold.workflow.access.Requests.byTheHospital;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.entry.Addendum;
import org.threshold.workflow.entry.Addendum.Correction;
import org.threshold.workflow.entry.CaseEntries;
import org.threshold.workflow.entry.EntriesInMemory;
import org.threshold.workflow.entry.Entry;
import org.threshold.workflow.entry.EntryKey;
import org.threshold.workflow.entry.EntryKind;
import org.threshold.workflow.entry.NewEntry;
import org.threshold.workflow.entry.app.AddAddendum;
import org.threshold.workflow.entry.app.Adding;
import org.threshold.workflow.entry.app.ReadCaseEntries;
import org.threshold.workflow.entry.app.ReadEntryWords;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.adapter.web.DrawnPart;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** The pages and the API of entries and their addenda (R-Hosp-3a). */
@WebSlice({EntriesPageController.class, CaseEntriesController.class})
@MockitoBean(types = {ReadCaseEntries.class, ReadEntryWords.class, AddAddendum.class})
class EntriesPagesTest {

    private static final CaseRef CASE = new CaseRef("CP-2041");
    private static final Instant THEN = Instant.parse("2026-11-26T09:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-26T14:00:00Z");
    private static final UUID ID = new UUID(0, 1);
    private static final String PAGE = "/cases/CP-2041/entries";
    private static final String FORM = PAGE + "/" + ID + "/addenda";
    private static final String API = "/api/v1" + FORM;
    private static final Correction SAID = new Correction("It was the left arm.", "A photograph.");
    private static final Addendum ADDENDUM =
            new Addendum(new UUID(0, 2), SAID, Agency.HOSPITAL, NOW);
    private static final Entry LATE =
            new Entry(
                    ID,
                    new NewEntry(new EntryKey(EntryKind.ENQUIRY_VISIT, ID), CASE, THEN, ""),
                    Optional.of(NOW),
                    List.of(ADDENDUM));
    private static final Entry ON_TIME =
            new Entry(
                    new UUID(0, 3),
                    new NewEntry(new EntryKey(EntryKind.ALLEGATION, ID), CASE, NOW, ""),
                    Optional.of(NOW),
                    List.of());
    private static final List<String> SAYS =
            List.of("Seen alone: She smiled.", "Daily life: He plays.");
    private static final String FLAG =
            "Recorded late, on Thursday 26 November 2026 at 14:00: no reason was given";

    private final MockMvc mvc;
    private final ReadCaseEntries read;
    private final ReadEntryWords words;
    private final AddAddendum add;
    private final EntriesInMemory entries;
    private final SpringTemplateEngine templates;

    @Autowired
    EntriesPagesTest(
            MockMvc mvc,
            ReadCaseEntries read,
            ReadEntryWords words,
            AddAddendum add,
            EntriesInMemory entries,
            SpringTemplateEngine templates) {
        this.mvc = mvc;
        this.read = read;
        this.words = words;
        this.add = add;
        this.entries = entries;
        this.templates = templates;
    }

    @Test
    @Requirement("R-Hosp-3a")
    void the_page_says_what_each_entry_says_when_it_was_recorded_and_where_it_is_corrected()
            throws Exception {
        when(read.handle(any(), eq(CASE)))
                .thenReturn(Optional.of(new CaseEntries(List.of(ON_TIME, LATE))));
        when(words.of(DANA_DUTY.actor(), CASE, List.of(ON_TIME, LATE)))
                .thenReturn(Map.of(LATE.said().key(), SAYS));

        var page = page(get(PAGE), 200);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .containsSubsequence(
                        "Allegation, Thursday 26 November 2026 at 14:00",
                        "Recorded on Thursday 26 November 2026 at 14:00.",
                        "Visit to the child, section 47 enquiry, Thursday 26 November 2026 at 09:00",
                        "Recorded late</strong>",
                        "Seen alone: She smiled.",
                        "Daily life: He plays.",
                        FLAG,
                        "Addendum by Hospital",
                        "It was the left arm. (why: A photograph.)",
                        "href=\"" + FORM + "/new\"");
        when(read.handle(any(), eq(CASE))).thenReturn(Optional.of(CaseEntries.none()));
        assertThat(page(get(PAGE), 200).html()).contains("Nothing is recorded yet");
        page(get("/cases/nonsense/entries"), 404);
        page(get("/cases/CP-9/entries"), 404);
    }

    @Test
    @Requirement("R-Hosp-3a")
    void an_addendum_is_written_below_the_entry_that_it_corrects() throws Exception {
        toCorrect(LATE);
        var page = page(get(FORM + "/new"), 200);
        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .containsSubsequence(
                        "Visit to the child",
                        "Seen alone: She smiled.",
                        FLAG,
                        "What is corrected?",
                        "Why?");
        when(add.handle(any(), eq(CASE), eq(ID), eq(SAID)))
                .thenReturn(new Adding.Added(LATE, ADDENDUM));

        mvc.perform(
                        post(FORM)
                                .param("corrected", "It was the left arm.")
                                .param("why", "A photograph.")
                                .with(by(DANA_DUTY)))
                .andExpect(redirectedUrl(PAGE));

        verify(add).handle(DANA_DUTY.actor(), CASE, ID, SAID);
        page(get(PAGE + "/" + new UUID(0, 9) + "/addenda/new"), 404);
    }

    @Test
    void what_is_typed_is_kept_when_nothing_is_said_to_be_corrected() throws Exception {
        toCorrect(LATE);
        when(add.handle(any(), any(), any(), any()))
                .thenReturn(
                        new Adding.Refused(
                                List.of(new Refusal("corrected", "It is not said.", "Say it."))));

        var page = page(post(FORM).param("why", "A photograph."), 422);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("href=\"#f-corrected\"", "A photograph.", "Seen alone: She smiled.");
        when(add.handle(any(), any(), any(), any())).thenReturn(new Adding.NotThere());
        page(post(FORM).param("corrected", "x"), 404);
    }

    @Test
    @Requirement("R-Hosp-3a")
    void the_api_lists_entries_and_takes_addenda_from_systems_too() throws Exception {
        when(read.handle(any(), eq(CASE))).thenReturn(Optional.of(new CaseEntries(List.of(LATE))));
        mvc.perform(get("/api/v1" + PAGE).with(by(DANA_DUTY)))
                .andExpect(jsonPath("$[0].kind").value("enquiry-visit"))
                .andExpect(jsonPath("$[0].entry.occurredAt").value("2026-11-26T09:00:00Z"))
                .andExpect(jsonPath("$[0].entry.recordedAt").value("2026-11-26T14:00:00Z"))
                .andExpect(jsonPath("$[0].entry.late").value(true))
                .andExpect(jsonPath("$[0].entry.whyLate").value(""))
                .andExpect(jsonPath("$[0].entry.addenda[0].by").value("hospital"));
        when(add.handle(eq(HOSPITAL), eq(CASE), eq(ID), any()))
                .thenReturn(new Adding.Added(LATE, ADDENDUM));
        mvc.perform(sent("{\"corrected\": \"It was the left arm.\"}"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.corrected").value("It was the left arm."));
        when(add.handle(any(), any(), any(), any())).thenReturn(new Adding.NotThere());
        mvc.perform(sent("{}")).andExpect(status().isNotFound());
        mvc.perform(get("/api/v1/cases/CP-9/entries").with(by(DANA_DUTY)))
                .andExpect(status().isNotFound());
    }

    @Test
    @Requirement("R-Hosp-3a")
    void the_case_names_what_was_recorded_late_or_corrected() {
        var part = new CaseEntriesPart(entries);
        assertThat(part.of(Actors.in(Role.TEAM_MANAGER), CASE.value())).isEmpty();
        entries.known(ON_TIME);
        entries.known(LATE);

        var drawn =
                DrawnPart.of(
                        templates,
                        part.of(Actors.in(Role.TEAM_MANAGER), CASE.value()).orElseThrow(),
                        CASE.value());

        assertThat(drawn.faults()).isEmpty();
        assertThat(drawn.html())
                .contains("Recorded late or corrected", FLAG, "href=\"" + PAGE + "\"")
                .doesNotContain("Allegation");
    }

    private void toCorrect(Entry one) {
        when(read.toCorrect(any(), eq(CASE), eq(one.id()))).thenReturn(Optional.of(one));
        when(words.of(DANA_DUTY.actor(), CASE, List.of(one)))
                .thenReturn(Map.of(one.said().key(), SAYS));
    }

    private static MockHttpServletRequestBuilder sent(String body) {
        return post(API)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(byTheHospital());
    }

    private Page page(MockHttpServletRequestBuilder request, int status) throws Exception {
        return Page.of(
                mvc.perform(request.accept(MediaType.TEXT_HTML).with(by(DANA_DUTY)))
                        .andExpect(status().is(status)));
    }
}
