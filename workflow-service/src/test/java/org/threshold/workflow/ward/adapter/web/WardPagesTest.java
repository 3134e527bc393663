package org.threshold.workflow.ward.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
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
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.entry.EntriesInMemory;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.adapter.web.DrawnPart;
import org.threshold.workflow.ward.app.AcceptConsultantHandover;
import org.threshold.workflow.ward.app.NameConsultant;
import org.threshold.workflow.ward.app.NameConsultant.Naming;
import org.threshold.workflow.ward.app.ShowStay;
import org.threshold.workflow.ward.app.ShowStay.Whole;
import org.threshold.workflow.ward.domain.ConsultantGiven;
import org.threshold.workflow.ward.domain.ConsultantNote;
import org.threshold.workflow.ward.domain.Handed;
import org.threshold.workflow.ward.domain.HandoverId;
import org.threshold.workflow.ward.domain.Stay;
import org.threshold.workflow.ward.domain.StayId;
import org.threshold.workflow.ward.domain.TakenOver;
import org.threshold.workflow.ward.domain.WardReview;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** The page that names a consultant, and the API of a stay in hospital (L-3.1.16, R-Hosp-7). */
@WebSlice({ConsultantPageController.class, HospitalStayController.class})
@MockitoBean(types = {ShowStay.class, NameConsultant.class})
class WardPagesTest {

    private static final Actor READER = Actors.in(Role.TEAM_MANAGER);
    private static final CaseRef CASE = new CaseRef("CP-2041");
    private static final Instant ADMITTED = Instant.parse("2026-11-26T14:00:00Z");
    private static final String PAGE = "/cases/CP-2041/consultant";
    private static final String API = "/api/v1/cases/CP-2041/hospital-stay";
    private static final ConsultantNote NOTE = new ConsultantNote("A.", "B.", "C.", "D.");

    private static final HandoverId HANDOVER = new HandoverId(new UUID(0, 8));

    private final MockMvc mvc;
    private final ShowStay show;
    private final NameConsultant name;
    private final SpringTemplateEngine templates;
    private final EntriesInMemory entries;

    @Autowired
    WardPagesTest(
            MockMvc mvc,
            ShowStay show,
            NameConsultant name,
            SpringTemplateEngine templates,
            EntriesInMemory entries) {
        this.entries = entries;
        this.mvc = mvc;
        this.templates = templates;
        this.show = show;
        this.name = name;
    }

    @Test
    void the_first_consultant_is_asked_for_by_name_only() throws Exception {
        inHospital("", true);

        var page = page(get(PAGE), 200);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("Responsible consultant: case CP-2041", "Who is the responsible")
                .doesNotContain("outstanding");
    }

    @Test
    @Requirement("R-Hosp-7")
    void a_change_asks_for_the_note_and_keeps_what_was_typed() throws Exception {
        inHospital("Pia", true);
        when(name.handle(any(), eq(CASE), any(), any()))
                .thenReturn(new Naming.Refused(ConsultantNote.nothing().missing()));

        var page = page(post(PAGE).param("name", "Paul"), 422);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("href=\"#f-concern\"", "href=\"#f-contingency\"", "value=\"Paul\"");
    }

    @Test
    void once_named_the_case_is_shown() throws Exception {
        inHospital("Pia", true);
        when(name.handle(any(), eq(CASE), any(), any())).thenReturn(new Naming.Named(true));

        mvc.perform(
                        post(PAGE)
                                .param("name", "Paul")
                                .param("noteFollows", "yes")
                                .with(by(DANA_DUTY)))
                .andExpect(redirectedUrl("/cases/CP-2041"));

        verify(name)
                .handle(
                        any(),
                        eq(CASE),
                        eq(new ConsultantGiven("Paul", ConsultantNote.nothing(), true)),
                        eq(TakenOver.justNow()));
    }

    @Test
    void nobody_is_named_for_a_child_that_is_not_there() throws Exception {
        page(get(PAGE), 404);
        inHospital("Pia", false);
        page(get(PAGE), 404);
        page(get("/cases/nonsense/consultant"), 404);
    }

    @Test
    void the_api_shows_the_stay_and_names_the_consultant() throws Exception {
        inHospital("Paul", true);
        mvc.perform(get(API).with(by(DANA_DUTY)))
                .andExpect(jsonPath("$.consultant").value("Paul"))
                .andExpect(jsonPath("$.reviews[0].found").value("No change."))
                .andExpect(jsonPath("$.handovers[0].note.concern").value("A."));

        when(name.handle(any(), eq(CASE), any(), any())).thenReturn(new Naming.Named(false));
        mvc.perform(named("{\"name\": \"Pia\"}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.noteIsDue").value(false));
        when(name.handle(any(), eq(CASE), any(), any())).thenReturn(new Naming.NotInHospital());
        mvc.perform(named("{\"name\": \"Pia\"}")).andExpect(status().isNotFound());
    }

    @Test
    @Requirement("L-3.1.16")
    void the_case_shows_who_is_responsible_what_was_found_and_what_is_missing() {
        inHospital("Paul", true);
        var part =
                new CaseWardPart(new StaySheets(show, entries))
                        .of(READER, CASE.value())
                        .orElseThrow();

        var drawn = DrawnPart.of(templates, part, CASE.value());

        assertThat(drawn.faults()).isEmpty();
        assertThat(drawn.html())
                .contains("In hospital", "Thursday 26 November 2026 at 14:00", "Paul")
                .containsSubsequence(
                        "Pia, Thursday", "No change.", "Until the next review: A scan.")
                .containsSubsequence("Pia to Paul", "Outstanding: C.", "taken home: D.")
                .contains("href=\"" + PAGE + "\"", "Change the responsible consultant")
                .contains("Accepted by the receiver on Thursday 26 November 2026 at 14:00")
                .doesNotContain("still to be written", "not accepted it yet");
    }

    @Test
    void a_stay_with_nothing_yet_says_so_also_above_the_form_of_a_step() {
        var stay = new Stay(new StayId(new UUID(0, 1)), CASE, ADMITTED, "", true);
        var handed = Handed.over(HANDOVER, "Pia", "Paul", ConsultantNote.nothing());
        when(show.one(any(), eq(stay.id())))
                .thenReturn(Optional.of(new Whole(stay, List.of(), List.of(handed))));
        var part = new StaySheets(show, entries).of(READER, stay.id()).orElseThrow();

        var drawn = DrawnPart.of(templates, part, CASE.value());

        assertThat(drawn.faults()).isEmpty();
        assertThat(drawn.html())
                .contains("Nobody is named", "No consultant has reviewed the child yet")
                .contains("The handover note is still to be written.");
    }

    @Test
    @Requirement("R-Hosp-7")
    void whoever_accepts_a_handover_reads_it_first_and_gives_their_name() {
        AcceptConsultantHandover accepting = mock();
        var step = new AcceptHandoverStep(accepting, new StaySheets(show, entries));
        var stay = new Stay(new StayId(new UUID(0, 1)), CASE, ADMITTED, "Paul", true);
        var handed = Handed.over(HANDOVER, "Pia", "Paul", NOTE);
        when(show.with(any(), eq(HANDOVER)))
                .thenReturn(Optional.of(new Whole(stay, List.of(), List.of(handed))));
        var task =
                new TaskView(
                        new TaskId(new UUID(0, 3)),
                        AcceptConsultantHandover.STEP,
                        new TaskView.Subject(
                                "consultant-handover", HANDOVER.value(), List.of("CP-2041")),
                        Set.of(Role.PAEDIATRICIAN),
                        new TaskView.Due(ADMITTED, ADMITTED),
                        new TaskState.Open());

        var drawn = DrawnPart.of(templates, step.matter(READER, task).orElseThrow(), CASE.value());
        assertThat(drawn.faults()).isEmpty();
        assertThat(drawn.html())
                .contains("Outstanding: C.", "The receiver has not accepted it yet.");
        assertThat(step.fields(task)).extracting(FormField::name).containsExactly("name");
        assertThat(step.step()).isEqualTo(AcceptConsultantHandover.STEP);
        var done = new Completion.Done("Done.");
        when(accepting.handle(READER, HANDOVER, "Paul")).thenReturn(done);
        assertThat(step.complete(READER, task, new AcceptHandoverStep.Form(" Paul ")))
                .isEqualTo(done);
    }

    private static MockHttpServletRequestBuilder named(String body) {
        return post(API + "/consultant")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(by(DANA_DUTY));
    }

    private void inHospital(String consultant, boolean open) {
        var stay = new Stay(new StayId(new UUID(0, 1)), CASE, ADMITTED, consultant, open);
        var review = new WardReview("Pia", ADMITTED, "No change.", "A scan.");
        var handed = new Handed(HANDOVER, "Pia", "Paul", NOTE, Optional.of(ADMITTED));
        when(show.of(any(), eq(CASE)))
                .thenReturn(Optional.of(new Whole(stay, List.of(review), List.of(handed))));
    }

    private Page page(MockHttpServletRequestBuilder request, int status) throws Exception {
        return Page.of(
                mvc.perform(request.accept(MediaType.TEXT_HTML).with(by(DANA_DUTY)))
                        .andExpect(status().is(status)));
    }
}
