package org.threshold.workflow.restricted.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.People.TERRY_TEAM;
import static org.threshold.workflow.access.Requests.by;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hamcrest.Matchers;
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
import org.threshold.workflow.people.LinkedCases;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.restricted.app.CasesOfAddress;
import org.threshold.workflow.restricted.app.NamedCases;
import org.threshold.workflow.restricted.app.OpenRestricted;
import org.threshold.workflow.restricted.app.ReadRestricted;
import org.threshold.workflow.restricted.app.ReadRestricted.Sheet;
import org.threshold.workflow.restricted.app.RestrictCase;
import org.threshold.workflow.restricted.app.RestrictedWorld;
import org.threshold.workflow.restricted.app.Restricting;
import org.threshold.workflow.restricted.app.ShutCases;
import org.threshold.workflow.restricted.domain.Opening;
import org.threshold.workflow.restricted.domain.OpeningId;
import org.threshold.workflow.restricted.domain.RestrictedCase;
import org.threshold.workflow.restricted.domain.RestrictedId;

/** What stands before a restricted case, on pages and over HTTP (R-4.2-7b, R-ASC-2). */
@WebSlice(
        value = {
            RestrictedPageController.class,
            RestrictCasePageController.class,
            RestrictedController.class
        })
@Import({RestrictionEntry.class, SampleReading.class, CasesOfAddress.class})
@MockitoBean(
        types = {
            ShutCases.class,
            NamedCases.class,
            LinkedCases.class,
            ReadRestricted.class,
            OpenRestricted.class,
            RestrictCase.class
        })
class RestrictedPagesTest {

    private static final CaseRef CASE = new CaseRef("CP-2041");
    private static final Instant NOW = Instant.parse("2026-11-26T14:00:00Z");
    private static final String PAGE = "/cases/CP-2041/restricted";
    private static final Refusal MISSING = new Refusal("reason", "Nothing is said.", "Say it.");

    private final MockMvc mvc;
    private final ShutCases shut;
    private final ReadRestricted read;
    private final OpenRestricted open;
    private final RestrictCase restrict;

    @Autowired
    RestrictedPagesTest(
            MockMvc mvc,
            ShutCases shut,
            ReadRestricted read,
            OpenRestricted open,
            RestrictCase restrict) {
        this.mvc = mvc;
        this.shut = shut;
        this.read = read;
        this.open = open;
        this.restrict = restrict;
    }

    @Test
    @Requirement({"R-4.2-7b", "R-ASC-2"})
    void whoever_reads_a_restricted_case_comes_to_the_page_from_which_they_open_it()
            throws Exception {
        when(shut.shut(any(), eq(CASE))).thenReturn(true);

        mvc.perform(html(get("/cases/CP-2041"))).andExpect(redirectedUrl(PAGE));
        mvc.perform(html(get("/cases/CP-2041/sample"))).andExpect(redirectedUrl(PAGE));
        mvc.perform(get("/api/v1/cases/CP-2041/sample").with(by(DANA_DUTY)))
                .andExpect(status().isForbidden())
                .andExpect(
                        jsonPath("$.errors[0].remedy")
                                .value(Matchers.containsString("opens at once")));

        when(shut.shut(any(), eq(CASE))).thenReturn(false);
        mvc.perform(html(get("/cases/CP-2041/sample"))).andExpect(status().isOk());
        mvc.perform(html(get("/cases/nonsense/sample"))).andExpect(status().isOk());
    }

    @Test
    @Requirement({"R-4.2-7b", "R-ASC-2"})
    void what_is_recorded_about_it_is_taken_and_a_concern_is_raised_without_opening_it()
            throws Exception {
        when(shut.shut(any(), eq(CASE))).thenReturn(true);

        mvc.perform(html(post("/cases/CP-2041/sample"))).andExpect(status().isOk());
        mvc.perform(html(get("/cases/CP-2041/concern"))).andExpect(status().isOk());
        verifyNoInteractions(open);
    }

    @Test
    @Requirement({"R-4.2-7b", "R-ASC-2"})
    void a_form_that_is_refused_comes_back_as_typed_and_shows_nothing_of_the_case()
            throws Exception {
        var sent = post("/cases/CP-2041/refused").param("note", "As typed.");
        assertThat(page(sent, 200).html()).contains("As typed.", "Her father.");

        when(shut.shut(any(), eq(CASE))).thenReturn(true);

        assertThat(page(sent, 200).html()).contains("As typed.").doesNotContain("Her father.");
    }

    @Test
    @Requirement({"R-4.2-7b", "R-ASC-2"})
    void the_page_says_who_owns_it_and_opens_it_in_one_step() throws Exception {
        when(read.of(any(), eq(CASE))).thenReturn(Optional.of(sheet(true, List.of())));
        var page = page(get(PAGE), 200);
        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains(
                        "Terry Team, service manager. Ask them", "Why do you have to read it now?")
                .contains("/cases/CP-2041/concern")
                .doesNotContain("A colleague’s family.");
        when(open.handle(any(), eq(CASE), eq("A&E"))).thenReturn(new Restricting.Done());

        mvc.perform(html(post(PAGE).param("reason", "A&E")))
                .andExpect(redirectedUrl("/cases/CP-2041"))
                .andExpect(flash().attribute("done", Matchers.containsString("12 hours")));

        when(open.handle(any(), eq(CASE), eq("")))
                .thenReturn(new Restricting.Refused(List.of(MISSING)));
        assertThat(page(post(PAGE), 422).html()).contains("href=\"#f-reason\"");
        when(read.of(any(), eq(CASE))).thenReturn(Optional.empty());
        when(open.handle(any(), any(), any())).thenReturn(new Restricting.NotThere());
        page(get(PAGE), 404);
        page(post(PAGE), 404);
        page(get("/cases/nonsense/restricted"), 404);
    }

    @Test
    @Requirement("R-4.2-7b")
    void whoever_may_read_it_sees_why_and_every_opening_with_its_review() throws Exception {
        var openings =
                List.of(
                        opening(Optional.empty()),
                        opening(Optional.of(new Opening.Review(false, "It could wait."))));
        when(read.of(any(), eq(CASE))).thenReturn(Optional.of(sheet(false, openings)));

        var page = page(get(PAGE), 200);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("A colleague’s family.", "Policy 4.", "The child is in A&amp;E.")
                .contains("Nobody has reviewed it yet.", "It was not right. It could wait.")
                .doesNotContain("Why do you have to read it now?");
    }

    @Test
    @Requirement("R-ASC-2")
    void a_manager_restricts_and_lifts_it() throws Exception {
        String address = "/cases/CP-2041/restriction";
        var form = page(get(address), 200);
        assertThat(form.faults()).isEmpty();
        when(restrict.handle(any(), eq(CASE), eq(RestrictedWorld.TERMS)))
                .thenReturn(new Restricting.Done());
        mvc.perform(
                        post(address)
                                .param("reason", "A colleague’s family.")
                                .param("basis", "Policy 4.")
                                .param("reviewOn", "2027-03-01")
                                .param("roles", "team-manager")
                                .with(by(TERRY_TEAM)))
                .andExpect(redirectedUrl("/cases/CP-2041"));
        when(restrict.lift(any(), eq(CASE), eq("Over."))).thenReturn(new Restricting.Done());
        mvc.perform(post(address).param("lifted", "Over.").with(by(TERRY_TEAM)))
                .andExpect(redirectedUrl("/cases/CP-2041"));
        when(restrict.handle(any(), eq(CASE), any()))
                .thenReturn(new Restricting.Refused(List.of(MISSING)));
        assertThat(page(post(address).param("basis", "Kept."), 422).html())
                .contains("href=\"#f-reason\"", "Kept.");
        assertThat(page(post(address).param("reviewOn", "soon"), 422).html())
                .contains("href=\"#f-reviewOn\"");
        when(restrict.handle(any(), eq(CASE), any())).thenReturn(new Restricting.NotThere());
        page(post(address), 404);
        page(get("/cases/nonsense/restriction"), 404);
    }

    @Test
    @Requirement("R-ASC-2")
    void whoever_says_why_it_is_restricted_and_why_not_shows_it_to_nobody_and_loses_nothing()
            throws Exception {
        var both =
                post("/cases/CP-2041/restriction")
                        .param("reason", "A colleague’s family.")
                        .param("lifted", "Not applicable.");

        assertThat(page(both, 422).html())
                .contains("href=\"#f-lifted\"", "A colleague’s family.", "Not applicable.");
        verifyNoInteractions(restrict);
        mvc.perform(
                        sent(
                                "/cases/CP-2041/restriction",
                                "{\"lifted\": \"No.\", \"reviewOn\": \"2027-03-01\"}"))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void programs_do_the_same() throws Exception {
        when(read.of(any(), eq(CASE))).thenReturn(Optional.of(sheet(true, List.of())));
        mvc.perform(get("/api/v1" + PAGE).with(by(DANA_DUTY)))
                .andExpect(jsonPath("$.shut").value(true))
                .andExpect(jsonPath("$.ownerAs").value("service-manager"))
                .andExpect(jsonPath("$.roles[0]").value("team-manager"));
        when(open.handle(any(), eq(CASE), eq("A&E"))).thenReturn(new Restricting.Done());
        mvc.perform(sent(PAGE, "{\"reason\": \"A&E\"}")).andExpect(status().isNoContent());
        when(open.handle(any(), eq(CASE), eq("")))
                .thenReturn(new Restricting.Refused(List.of(MISSING)));
        mvc.perform(sent(PAGE, "{}")).andExpect(status().isUnprocessableContent());
        mvc.perform(sent("/cases/x/restricted", "{}")).andExpect(status().isNotFound());
        mvc.perform(sent("/cases/x/restriction", "{}")).andExpect(status().isNotFound());
        mvc.perform(get("/api/v1/cases/x/restricted").with(by(DANA_DUTY)))
                .andExpect(status().isNotFound());
        mvc.perform(sent("/cases/CP-2041/restriction", "{\"roles\": [\"king\"]}"))
                .andExpect(status().isUnprocessableContent());
        when(restrict.lift(any(), eq(CASE), eq("Over."))).thenReturn(new Restricting.NotThere());
        mvc.perform(sent("/cases/CP-2041/restriction", "{\"lifted\": \"Over.\"}"))
                .andExpect(status().isNotFound());
    }

    private static Sheet sheet(boolean closed, List<Opening> openings) {
        var owner = new StaffId(new UUID(0, 7));
        var one =
                new RestrictedCase(
                        new RestrictedId(new UUID(0, 1)),
                        CASE,
                        RestrictedWorld.TERMS,
                        new RestrictedCase.Owner(owner, Role.SERVICE_MANAGER),
                        NOW);
        return new Sheet(one, closed, openings, Map.of(owner, "Terry Team"));
    }

    private static Opening opening(Optional<Opening.Review> review) {
        return new Opening(
                new OpeningId(new UUID(0, 2)),
                new RestrictedId(new UUID(0, 1)),
                CASE,
                new StaffId(new UUID(0, 9)),
                "The child is in A&E.",
                NOW,
                review);
    }

    private static MockHttpServletRequestBuilder html(MockHttpServletRequestBuilder request) {
        return request.accept(MediaType.TEXT_HTML).with(by(DANA_DUTY));
    }

    private static MockHttpServletRequestBuilder sent(String path, String body) {
        return post("/api/v1" + path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(by(DANA_DUTY));
    }

    private Page page(MockHttpServletRequestBuilder request, int status) throws Exception {
        return Page.of(mvc.perform(html(request)).andExpect(status().is(status)));
    }
}
