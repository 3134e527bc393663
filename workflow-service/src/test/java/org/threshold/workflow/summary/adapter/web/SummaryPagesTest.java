package org.threshold.workflow.summary.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
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
import java.util.Map;
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
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.adapter.web.DrawnPart;
import org.threshold.workflow.summary.app.ConfirmSummary;
import org.threshold.workflow.summary.app.Confirming;
import org.threshold.workflow.summary.app.ReadSummary;
import org.threshold.workflow.summary.app.SummarySheet;
import org.threshold.workflow.summary.domain.Summary;
import org.threshold.workflow.summary.domain.SummaryId;
import org.threshold.workflow.summary.domain.SummaryStanding;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** The summary of a case on pages, over HTTP and as a step (R-4.2-7c). */
@WebSlice({SummaryPageController.class, SummaryController.class})
@MockitoBean(types = {ReadSummary.class, ConfirmSummary.class})
class SummaryPagesTest {

    private static final Actor READER = Actors.in(Role.EDT_WORKER);
    private static final CaseRef CASE = new CaseRef("CP-2041");
    private static final Instant NOW = Instant.parse("2026-11-26T14:00:00Z");
    private static final String PAGE = "/cases/CP-2041/summary";
    private static final StaffId DANA = new StaffId(new UUID(0, 7));
    private static final Refusal MISSING = new Refusal("words", "Nothing.", "Write it.");
    private static final TaskView TASK =
            new TaskView(
                    new TaskId(new UUID(0, 3)),
                    ConfirmSummary.STEP,
                    new TaskView.Subject("case-summary", new UUID(0, 4), List.of("CP-2041")),
                    Set.of(Role.DUTY_SOCIAL_WORKER),
                    new TaskView.Due(NOW, NOW),
                    new TaskState.Open());

    private final MockMvc mvc;
    private final ReadSummary read;
    private final ConfirmSummary confirm;
    private final SpringTemplateEngine templates;

    @Autowired
    SummaryPagesTest(
            MockMvc mvc, ReadSummary read, ConfirmSummary confirm, SpringTemplateEngine templates) {
        this.mvc = mvc;
        this.read = read;
        this.confirm = confirm;
        this.templates = templates;
    }

    @Test
    @Requirement({"R-4.2-7c", "R-ASC-4"})
    void the_case_and_its_printed_page_say_who_confirmed_the_summary_and_when() {
        when(read.of(any(), eq(CASE))).thenReturn(Optional.of(sheet(Optional.empty())));

        assertThat(drawn(NOW))
                .contains("A baby was hurt.", PAGE)
                .contains(
                        "Confirmed by Dana Duty, duty social worker, on Thursday 26 November 2026 at 14:00.")
                .doesNotContain("An older one.");
        assertThat(part(NOW).inBrief()).isTrue();
    }

    @Test
    @Requirement({"R-4.2-7c", "R-ASC-4"})
    void they_say_since_when_nobody_has_confirmed_it_and_why() {
        when(read.of(any(), eq(CASE))).thenReturn(Optional.of(sheet(Optional.of(NOW))));
        assertThat(drawn(NOW))
                .contains("Not confirmed since Thursday 26 November 2026 at 14:00.")
                .contains("A Red event became known on");

        when(read.of(any(), eq(CASE))).thenReturn(Optional.of(sheet(Optional.empty())));
        assertThat(drawn(NOW.plusSeconds(61)))
                .contains("It was to be confirmed by Thursday 26 November 2026 at 14:01.");

        var none = new SummaryStanding(Optional.empty(), Optional.empty(), NOW);
        when(read.of(any(), eq(CASE)))
                .thenReturn(Optional.of(new SummarySheet(none, List.of(), Map.of())));
        assertThat(drawn(NOW)).contains("Nobody has written a summary of this case yet.");
    }

    @Test
    void the_page_shows_every_version_and_confirms_the_last() throws Exception {
        when(read.of(any(), eq(CASE))).thenReturn(Optional.of(sheet(Optional.empty())));
        var page = page(get(PAGE), 200);
        assertThat(page.faults()).isEmpty();
        assertThat(page.html()).contains("A baby was hurt.", "An older one.", "Leave it empty");
        when(confirm.handle(any(), eq(CASE), eq("")))
                .thenReturn(new Confirming.Confirmed(version(1, "x", NOW)));

        mvc.perform(post(PAGE).param("words", "").with(by(DANA_DUTY)))
                .andExpect(redirectedUrl("/cases/CP-2041"))
                .andExpect(flash().attribute("done", "The summary is confirmed."));
    }

    @Test
    void what_is_typed_is_kept_when_something_is_wrong() throws Exception {
        when(read.of(any(), eq(CASE))).thenReturn(Optional.of(sheet(Optional.empty())));
        when(confirm.handle(any(), eq(CASE), any()))
                .thenReturn(new Confirming.Refused(List.of(MISSING)));

        var page = page(post(PAGE).param("words", "Very long."), 422);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html()).contains("href=\"#f-words\"", "Very long.");
        when(confirm.handle(any(), eq(CASE), any())).thenReturn(new Confirming.NotThere());
        page(post(PAGE), 404);
        page(get("/cases/nonsense/summary"), 404);
    }

    @Test
    void it_is_read_and_confirmed_over_http() throws Exception {
        when(read.of(any(), eq(CASE))).thenReturn(Optional.of(sheet(Optional.of(NOW))));
        mvc.perform(get("/api/v1" + PAGE).with(by(DANA_DUTY)))
                .andExpect(jsonPath("$.confirmed").value(false))
                .andExpect(jsonPath("$.redSince").value(NOW.toString()))
                .andExpect(jsonPath("$.versions[0].words").value("A baby was hurt."))
                .andExpect(jsonPath("$.versions[1].confirmedAs").value("duty-social-worker"));
        when(confirm.handle(any(), eq(CASE), eq("New.")))
                .thenReturn(new Confirming.Confirmed(version(1, "New.", NOW)));
        mvc.perform(sent(PAGE, "{\"words\": \"New.\"}"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.words").value("New."));
        when(confirm.handle(any(), eq(CASE), eq("")))
                .thenReturn(new Confirming.Refused(List.of(MISSING)));
        mvc.perform(sent(PAGE, "{}")).andExpect(status().isUnprocessableContent());
        mvc.perform(sent("/cases/x/summary", "{}")).andExpect(status().isNotFound());
        mvc.perform(get("/api/v1/cases/x/summary").with(by(DANA_DUTY)))
                .andExpect(status().isNotFound());
    }

    @Test
    void the_step_shows_the_summary_and_says_what_came_of_it() {
        ReadSummary reading = mock();
        ConfirmSummary confirming = mock();
        var step = new ConfirmSummaryStep(confirming, reading, () -> NOW);
        when(reading.forStep(List.of("CP-2041"))).thenReturn(sheet(Optional.of(NOW)));
        assertThat(step.matter(READER, TASK)).isPresent();
        assertThat(step.step()).isEqualTo(ConfirmSummary.STEP);
        assertThat(step.fields(TASK)).isEqualTo(SummaryForm.FIELDS);
        when(confirming.handle(READER, TASK, "New."))
                .thenReturn(new Confirming.Confirmed(version(1, "New.", NOW)));
        assertThat(step.complete(READER, TASK, new SummaryForm("New.")))
                .isInstanceOf(Completion.Done.class);
        when(confirming.handle(READER, TASK, ""))
                .thenReturn(new Confirming.Refused(List.of(MISSING)));
        assertThat(step.complete(READER, TASK, new SummaryForm(null)))
                .isEqualTo(new Completion.Refused(List.of(MISSING)));
        when(confirming.handle(READER, TASK, "Late.")).thenReturn(new Confirming.Gone("Done."));
        assertThat(step.complete(READER, TASK, new SummaryForm("Late.")))
                .isEqualTo(new Completion.Gone("Done."));
    }

    private CaseSummaryPart part(Instant now) {
        return new CaseSummaryPart(read, () -> now);
    }

    private String drawn(Instant now) {
        var drawn =
                DrawnPart.of(templates, part(now).of(READER, "CP-2041").orElseThrow(), "CP-2041");
        assertThat(drawn.faults()).isEmpty();
        return drawn.html();
    }

    private static SummarySheet sheet(Optional<Instant> redSince) {
        var last = version(1, "A baby was hurt.", NOW);
        return new SummarySheet(
                new SummaryStanding(Optional.of(last), redSince, NOW.plusSeconds(60)),
                List.of(last, version(2, "An older one.", NOW.minusSeconds(60))),
                Map.of(DANA, "Dana Duty"));
    }

    private static Summary version(int number, String words, Instant at) {
        return new Summary(
                new SummaryId(new UUID(0, number)),
                CASE,
                words,
                new Summary.Confirmed(DANA, Role.DUTY_SOCIAL_WORKER, at));
    }

    private static MockHttpServletRequestBuilder sent(String path, String body) {
        return post("/api/v1" + path)
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
