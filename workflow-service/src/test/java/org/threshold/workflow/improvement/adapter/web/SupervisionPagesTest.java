package org.threshold.workflow.improvement.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.TERRY_TEAM;
import static org.threshold.workflow.access.Requests.by;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.improvement.UnevidencedWorries.Note;
import org.threshold.workflow.improvement.app.LogSupervision;
import org.threshold.workflow.improvement.app.ReadSupervisions;
import org.threshold.workflow.improvement.app.ReadSupervisions.OfCase;
import org.threshold.workflow.improvement.app.SupervisionResult;
import org.threshold.workflow.improvement.domain.Supervision;
import org.threshold.workflow.improvement.domain.Supervision.Words;
import org.threshold.workflow.improvement.domain.Supervision.Written;
import org.threshold.workflow.improvement.domain.SupervisionGiven;
import org.threshold.workflow.improvement.domain.UnevidencedWorry;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;

/** What supervisors see and write of supervisions on a case. */
@WebSlice({SupervisionPageController.class, SupervisionsController.class})
@Import({ImprovementForms.class, CaseSupervisionsPart.class})
@MockitoBean(types = {LogSupervision.class, ReadSupervisions.class})
class SupervisionPagesTest {

    private static final CaseRef CASE = new CaseRef("CP-2041");
    private static final String NEW = "/cases/CP-2041/supervisions/new";
    private static final String API = "/api/v1/cases/CP-2041/supervisions";
    private static final Supervision ONE =
            new Supervision(
                    new UUID(0, 1),
                    CASE,
                    Role.WARD,
                    LocalDate.parse("2026-11-23"),
                    new Words("Ask again.", "He is too quiet."),
                    new Written(new StaffId(new UUID(0, 2)), Instant.EPOCH));

    private static final LocalDate NEXT_BY = LocalDate.parse("2027-01-04");
    private static final UnevidencedWorry WORRY =
            new UnevidencedWorry(
                    new UUID(0, 3),
                    CASE,
                    Note.CHILD_VISIT,
                    new UUID(0, 4),
                    "Nobody looks at him.",
                    new Written(new StaffId(new UUID(0, 2)), Instant.EPOCH));

    private final MockMvc mvc;
    private final LogSupervision log;
    private final ReadSupervisions read;
    private final CaseSupervisionsPart part;

    @Autowired
    SupervisionPagesTest(
            MockMvc mvc, LogSupervision log, ReadSupervisions read, CaseSupervisionsPart part) {
        this.mvc = mvc;
        this.log = log;
        this.read = read;
        this.part = part;
    }

    @BeforeEach
    void oneSupervision() {
        when(read.handle(any(), eq(CASE)))
                .thenReturn(Optional.of(new OfCase(List.of(ONE), List.of(WORRY), NEXT_BY)));
    }

    @Test
    @Requirement("R-Hosp-2")
    void one_is_written_down_from_the_cases_page_and_nothing_typed_is_lost() throws Exception {
        var given =
                new SupervisionGiven(
                        Optional.of(Role.WARD), Optional.of(ONE.heldOn()), "Ask again.", "");
        when(log.handle(any(), eq(CASE), any()))
                .thenReturn(
                        new SupervisionResult.Refused(
                                List.of(new Refusal("heldOn", "No day.", "Give one."))));
        when(log.handle(any(), eq(CASE), eq(given)))
                .thenReturn(new SupervisionResult.Kept(ONE, NEXT_BY));

        assertThat(page(get(NEW), 200).faults()).isEmpty();
        mvc.perform(
                        post(NEW)
                                .param("of", "ward")
                                .param("heldOn", "23/11/2026")
                                .param("agreed", "Ask again.")
                                .with(by(TERRY_TEAM)))
                .andExpect(redirectedUrl("/cases/CP-2041"));
        assertThat(page(post(NEW).param("agreed", "Ask her."), 422).html())
                .contains("#f-heldOn", "No day.", "Ask her.");
        page(get("/cases/CP-9/supervisions/new"), 404);
    }

    @Test
    @Requirement({"R-Hosp-2", "L-3.1.27"})
    void only_supervisors_see_the_part_of_the_cases_page() {
        var shown = part.of(Actors.in(Role.PAEDIATRICIAN), "CP-2041").orElseThrow().shown();

        assertThat(((CaseFacts) shown).facts())
                .extracting(Fact::about, Fact::lines)
                .containsExactly(
                        tuple("The next one", List.of("To be held by Monday 4 January 2027.")),
                        tuple(
                                "On a visit to the child for the enquiry, Thursday 1 January 1970"
                                        + " at 01:00",
                                List.of("Worries without evidence: Nobody looks at him.")),
                        tuple(
                                "Ward nurse, Monday 23 November 2026",
                                List.of(
                                        "Worries without evidence: He is too quiet.",
                                        "Ask again.")));
        assertThat(part.of(Actors.in(Role.WARD), "CP-2041")).isEmpty();
    }

    @Test
    void the_api_lists_and_keeps_them() throws Exception {
        when(log.handle(any(), eq(CASE), any()))
                .thenReturn(new SupervisionResult.Kept(ONE, NEXT_BY));

        mvc.perform(get(API).with(by(TERRY_TEAM)))
                .andExpect(jsonPath("$.nextBy").value("2027-01-04"))
                .andExpect(jsonPath("$.worries[0].note").value("child-visit"))
                .andExpect(jsonPath("$.worries[0].worry").value("Nobody looks at him."))
                .andExpect(jsonPath("$.supervisions[0].worry").value("He is too quiet."));
        mvc.perform(
                        post(API)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{}")
                                .with(by(TERRY_TEAM)))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.supervision.of").value("ward"))
                .andExpect(jsonPath("$.nextBy").value("2027-01-04"));
        mvc.perform(get("/api/v1/cases/x/supervisions").with(by(TERRY_TEAM)))
                .andExpect(status().isNotFound());
    }

    @Test
    @Requirement("L-3.1.27")
    void the_step_asks_the_same_with_what_is_on_record_above_it_and_says_when_the_next_is_due() {
        var step = new HoldSupervisionStep(log, read);
        TaskView task = task();
        when(log.handle(any(), eq(task), any()))
                .thenReturn(new SupervisionResult.Kept(ONE, NEXT_BY))
                .thenReturn(new SupervisionResult.Gone("Somebody was quicker."));
        var form = new SupervisionForm("ward", ONE.heldOn(), "Ask again.", null);
        var manager = Actors.in(Role.TEAM_MANAGER);

        assertThat(step.complete(manager, task, form))
                .isEqualTo(
                        new Completion.Done(
                                "The supervision is kept. The next one is to be held by Monday 4"
                                        + " January 2027."));
        assertThat(step.complete(manager, task, form))
                .isEqualTo(new Completion.Gone("Somebody was quicker."));
        assertThat(step.fields(task)).isEqualTo(SupervisionForm.FIELDS);
        assertThat(step.matter(manager, task)).isPresent();
        assertThat(step.matter(Actors.in(Role.WARD), task)).isEmpty();
    }

    private static TaskView task() {
        return new TaskView(
                new TaskId(new UUID(0, 5)),
                "hold-supervision",
                new TaskView.Subject("case-supervision", new UUID(0, 6), List.of(CASE.value())),
                Set.of(Role.TEAM_MANAGER),
                new TaskView.Due(Instant.EPOCH, Instant.EPOCH),
                new TaskState.Open());
    }

    private Page page(MockHttpServletRequestBuilder request, int status) throws Exception {
        return Page.of(
                mvc.perform(request.accept(MediaType.TEXT_HTML).with(by(TERRY_TEAM)))
                        .andExpect(status().is(status)));
    }
}
