package org.threshold.workflow.improvement.adapter.web;

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
import static org.threshold.workflow.access.People.TERRY_TEAM;
import static org.threshold.workflow.access.Requests.by;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.improvement.app.ImprovementResult;
import org.threshold.workflow.improvement.app.ReadImprovementActions;
import org.threshold.workflow.improvement.app.ShowDone;
import org.threshold.workflow.improvement.app.TrackAction;
import org.threshold.workflow.improvement.domain.ActionGiven;
import org.threshold.workflow.improvement.domain.ActionId;
import org.threshold.workflow.improvement.domain.ActionSource;
import org.threshold.workflow.improvement.domain.ImprovementAction;
import org.threshold.workflow.improvement.domain.ImprovementAction.Evidence;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.Page;

/** What managers see of actions from reviews and audits, and what they say there. */
@WebSlice({ImprovementPageController.class, ImprovementController.class})
@Import(ImprovementForms.class)
@MockitoBean(types = {TrackAction.class, ShowDone.class, ReadImprovementActions.class})
class ImprovementPagesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final ImprovementAction LATE =
            new ImprovementAction(
                    new ActionId(new UUID(0, 1)),
                    "Review the injury procedure.",
                    ActionSource.REVIEW,
                    Role.PAEDIATRICIAN,
                    TODAY.minusDays(1),
                    Optional.empty());
    private static final ImprovementAction DONE =
            new ImprovementAction(
                    new ActionId(new UUID(0, 2)),
                    "Discuss the case.",
                    ActionSource.SIGNIFICANT_EVENT_REVIEW,
                    Role.SERVICE_MANAGER,
                    TODAY,
                    Optional.of(
                            new Evidence(
                                    "Minutes of 1 November.",
                                    new StaffId(new UUID(0, 3)),
                                    Instant.EPOCH)));
    private static final String EVIDENCE = "/improvement-actions/" + LATE.id() + "/evidence";

    private final MockMvc mvc;
    private final TrackAction track;
    private final ShowDone done;
    private final ReadImprovementActions read;

    @Autowired
    ImprovementPagesTest(
            MockMvc mvc, TrackAction track, ShowDone done, ReadImprovementActions read) {
        this.mvc = mvc;
        this.track = track;
        this.done = done;
        this.read = read;
    }

    @BeforeEach
    void twoActions() {
        when(read.handle(any()))
                .thenReturn(new ReadImprovementActions.All(List.of(LATE, DONE), TODAY));
    }

    @Test
    @Requirement({"R-Health-3", "R-GP-2"})
    void the_list_shows_each_with_its_source_owner_and_day_and_what_shows_it() throws Exception {
        var page = page(get("/improvement-actions"), 200);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .containsSubsequence(
                        "href=\"" + EVIDENCE,
                        "Review the injury procedure.",
                        "Overdue",
                        "A learning review. The paediatrician sees to it",
                        "Done (1)",
                        "A significant event review",
                        "Minutes of 1 November.");
    }

    @Test
    void one_is_tracked_from_its_form_and_nothing_typed_is_lost() throws Exception {
        when(track.handle(any(), any()))
                .thenReturn(new ImprovementResult.Kept(LATE))
                .thenReturn(
                        new ImprovementResult.Refused(
                                List.of(new Refusal("owner", "Nobody owns it.", "Choose."))));
        String form = "/improvement-actions/new";

        assertThat(page(get(form), 200).faults()).isEmpty();
        mvc.perform(
                        post(form)
                                .param("what", "Review it.")
                                .param("source", "audit")
                                .param("owner", "paediatrician")
                                .param("dueOn", "1/12/2026")
                                .with(by(TERRY_TEAM)))
                .andExpect(redirectedUrl("/improvement-actions"));
        verify(track)
                .handle(
                        any(),
                        eq(
                                new ActionGiven(
                                        "Review it.",
                                        Optional.of(ActionSource.AUDIT),
                                        Optional.of(Role.PAEDIATRICIAN),
                                        Optional.of(LocalDate.parse("2026-12-01")))));
        assertThat(page(post(form).param("what", "Review all."), 422).html())
                .contains("#f-owner", "Nobody owns it.", "Review all.");
        assertThat(page(post(form).param("dueOn", "soon"), 422).html()).contains("soon");
    }

    @Test
    @Requirement("R-Health-3")
    void what_shows_that_it_is_done_is_said_on_a_page_of_its_own() throws Exception {
        when(done.handle(any(), eq(LATE.id()), eq("Minutes.")))
                .thenReturn(new ImprovementResult.Kept(DONE));

        assertThat(page(get(EVIDENCE), 200).faults()).isEmpty();
        mvc.perform(post(EVIDENCE).param("evidence", "Minutes.").with(by(TERRY_TEAM)))
                .andExpect(redirectedUrl("/improvement-actions"));

        page(get("/improvement-actions/" + new UUID(0, 9) + "/evidence"), 404);
    }

    @Test
    void the_api_tracks_lists_and_ends_them() throws Exception {
        String api = "/api/v1/improvement-actions";
        when(track.handle(any(), any())).thenReturn(new ImprovementResult.Kept(LATE));
        when(done.handle(any(), any(), any()))
                .thenReturn(new ImprovementResult.Kept(DONE))
                .thenReturn(new ImprovementResult.NothingThere());

        mvc.perform(get(api).with(by(TERRY_TEAM)))
                .andExpect(jsonPath("$[0].overdue").value(true))
                .andExpect(jsonPath("$[1].evidence").value("Minutes of 1 November."));
        mvc.perform(json(post(api), "{\"what\": \"Review it.\"}"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.source").value("review"));
        String evidence = api + "/" + LATE.id() + "/evidence";
        mvc.perform(json(post(evidence), "{\"evidence\": \"x\"}")).andExpect(status().isOk());
        mvc.perform(json(post(evidence), "{}")).andExpect(status().isNotFound());
    }

    private static MockHttpServletRequestBuilder json(
            MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body).with(by(TERRY_TEAM));
    }

    private Page page(MockHttpServletRequestBuilder request, int status) throws Exception {
        return Page.of(
                mvc.perform(request.accept(MediaType.TEXT_HTML).with(by(TERRY_TEAM)))
                        .andExpect(status().is(status)));
    }
}
