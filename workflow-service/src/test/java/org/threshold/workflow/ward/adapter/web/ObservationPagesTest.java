package org.threshold.workflow.ward.adapter.web;

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
import java.util.Optional;
import java.util.UUID;
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
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.entry.EntriesInMemory;
import org.threshold.workflow.entry.NewEntry;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.adapter.web.DrawnPart;
import org.threshold.workflow.ward.app.NoteObservation;
import org.threshold.workflow.ward.app.Observing;
import org.threshold.workflow.ward.app.ReadObservations;
import org.threshold.workflow.ward.domain.Aspect;
import org.threshold.workflow.ward.domain.Observation;
import org.threshold.workflow.ward.domain.ObservationId;
import org.threshold.workflow.ward.domain.Seen;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** The page and the API of what was seen on the ward (R-Hosp-4). */
@WebSlice({ObservationPageController.class, ObservationsController.class})
@MockitoBean(types = {ReadObservations.class, NoteObservation.class})
class ObservationPagesTest {

    private static final Actor READER = Actors.in(Role.DUTY_SOCIAL_WORKER);
    private static final CaseRef CASE = new CaseRef("CP-2041");
    private static final Instant NOW = Instant.parse("2026-11-26T14:00:00Z");
    private static final String PAGE = "/cases/CP-2041/ward-observations";
    private static final String API = "/api/v1" + PAGE;
    private static final Observation ONE =
            new Observation(
                    new ObservationId(new UUID(0, 1)),
                    CASE,
                    new Seen(
                            List.of(Aspect.VISITING),
                            "",
                            NOW,
                            "Wendy Ward",
                            "Nobody came.",
                            "They stay away."),
                    Agency.HOSPITAL,
                    NOW);

    private final MockMvc mvc;
    private final ReadObservations read;
    private final NoteObservation note;
    private final SpringTemplateEngine templates;
    private final EntriesInMemory entries;

    @Autowired
    ObservationPagesTest(
            MockMvc mvc,
            ReadObservations read,
            NoteObservation note,
            SpringTemplateEngine templates,
            EntriesInMemory entries) {
        this.entries = entries;
        this.mvc = mvc;
        this.read = read;
        this.note = note;
        this.templates = templates;
    }

    @Test
    @Requirement("R-Hosp-4")
    void what_was_seen_and_what_is_thought_of_it_are_asked_apart() throws Exception {
        var page = page(get(PAGE + "/new"), 200);
        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("What was seen and heard?", "What do you think of it?", "Who saw it?")
                .contains("Handling", "Feeding", "Visiting", "why only now?");
        when(note.handle(any(), eq(CASE), any(), any())).thenReturn(new Observing.Kept(ONE));

        mvc.perform(
                        post(PAGE)
                                .param("fact", "Nobody came.")
                                .param("whyLate", "The line was down.")
                                .with(by(DANA_DUTY)))
                .andExpect(redirectedUrl("/cases/CP-2041"));

        var seen = ArgumentCaptor.forClass(Seen.class);
        verify(note).handle(any(), eq(CASE), seen.capture(), eq("The line was down."));
        assertThat(seen.getValue().fact()).isEqualTo("Nobody came.");
        assertThat(seen.getValue().about()).isEmpty();
    }

    @Test
    @Requirement("R-Hosp-3a")
    void what_was_recorded_more_than_four_hours_later_says_so_and_why() {
        when(read.of(any(), eq(CASE))).thenReturn(Optional.of(List.of(ONE)));
        var seen = new NewEntry(ONE.id().entry(), CASE, NOW, "");

        entries.kept(READER, seen, NOW.plusSeconds(14_400));
        assertThat(lines()).noneMatch(line -> line.startsWith("Recorded late"));

        entries.afresh();
        entries.kept(READER, seen, NOW.plusSeconds(14_401));
        String flag = "Recorded late, on Thursday 26 November 2026 at 18:00: no reason was given";
        assertThat(lines()).contains(flag);
        assertThat(part().chronology(READER, CASE.value()).getFirst().detail())
                .isEqualTo("Nobody came. " + flag);
    }

    private CaseObservationsPart part() {
        return new CaseObservationsPart(new ObservationsOfCase(read), entries);
    }

    private List<String> lines() {
        return part().seen(READER, CASE).getFirst().facts().getFirst().lines();
    }

    @Test
    void what_is_typed_is_kept_when_it_cannot_be() throws Exception {
        when(note.handle(any(), eq(CASE), any(), any()))
                .thenReturn(
                        new Observing.Refused(
                                new Seen(List.of(), "", NOW, "", "", "").refusals(NOW)));

        var page = page(post(PAGE).param("seenBy", "Wendy Ward"), 422);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html()).contains("href=\"#f-fact\"", "Wendy Ward");
        when(note.handle(any(), eq(CASE), any(), any())).thenReturn(new Observing.NotThere());
        page(post(PAGE).param("fact", "x"), 404);
        page(get("/cases/nonsense/ward-observations/new"), 404);
    }

    @Test
    @Requirement("R-Hosp-4")
    void the_hospitals_system_sends_it_with_its_key() throws Exception {
        when(note.handle(eq(HOSPITAL), eq(CASE), any(), any())).thenReturn(new Observing.Kept(ONE));
        mvc.perform(
                        post(API)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"about\": [\"visiting\"], \"fact\": \"Nobody came.\"}")
                                .with(byTheHospital()))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.seen.fact").value("Nobody came."))
                .andExpect(jsonPath("$.missing[0]").value("who was seen with the child"));
        mvc.perform(sent(API, "{\"about\": [\"x\"]}")).andExpect(status().isUnprocessableContent());
        mvc.perform(sent("/api/v1/cases/x/ward-observations", "{}"))
                .andExpect(status().isNotFound());
        when(read.of(any(), eq(CASE))).thenReturn(Optional.of(List.of(ONE)));
        mvc.perform(get(API).with(by(DANA_DUTY)))
                .andExpect(jsonPath("$[0].by").value("hospital"))
                .andExpect(jsonPath("$[0].seen.opinion").value("They stay away."));
        mvc.perform(get("/api/v1/cases/CP-1/ward-observations").with(by(DANA_DUTY)))
                .andExpect(status().isNotFound());
    }

    @Test
    @Requirement("R-Hosp-4")
    void the_case_its_chronology_and_whoever_assesses_see_it() {
        when(read.of(any(), eq(CASE))).thenReturn(Optional.of(List.of(ONE)));
        var part = part();

        var drawn =
                DrawnPart.of(templates, part.of(READER, CASE.value()).orElseThrow(), CASE.value());

        assertThat(drawn.faults()).isEmpty();
        assertThat(drawn.html())
                .contains("Seen on the ward", "Seen: Nobody came.", "Opinion: They stay away.")
                .contains("Missing: it is not said who was seen with the child.")
                .contains("href=\"" + PAGE + "/new\"");
        assertThat(part.chronology(READER, CASE.value()))
                .extracting(entry -> entry.words())
                .containsExactly("Seen on the ward: visiting");
        assertThat(part.seen(READER, CASE)).hasSize(1);
        when(read.of(any(), eq(CASE))).thenReturn(Optional.of(List.of()));
        assertThat(part().seen(READER, CASE)).isEmpty();
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
