package org.threshold.workflow.people.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.People.OLA_OPERATOR;
import static org.threshold.workflow.access.People.SAM_SERGEANT;
import static org.threshold.workflow.access.Requests.by;

import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.StaffMember;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.platform.web.form.Page;

@PeopleWeb
class SearchPageTest {

    private final MockMvc mvc;
    private final Api api;
    private final PeopleSlice.Kept audit;

    @Autowired
    SearchPageTest(MockMvc mvc, PeopleSlice.Kept audit) {
        this.mvc = mvc;
        this.api = new Api(mvc);
        this.audit = audit;
    }

    @Test
    @Requirement({"F-1.3.2", "L-3.1.26"})
    void a_search_for_an_adult_finds_the_home_the_children_and_their_case() throws Exception {
        String adult = api.person("adult", "Wilfred Ampleforth");
        String child = api.person("child", "Bea Ampleforth");
        String home = api.household();
        for (String one : new String[] {adult, child}) {
            api.send(
                            "/api/v1/households/" + home + "/members",
                            "{\"person\": \"" + one + "\", \"from\": \"2026-01\"}")
                    .andExpect(status().is2xxSuccessful());
        }

        var page =
                Page.of(
                        search("wilfrid ampleforth", "night call")
                                .andExpect(status().isOk())
                                .andExpect(
                                        header().string(
                                                        "Cache-Control",
                                                        Matchers.containsString("no-store"))));

        assertThat(page.title()).isEqualTo("Find a child or an adult – Threshold");
        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("Wilfred Ampleforth", "Lives at 4 Mill Lane", "with Bea Ampleforth")
                .contains("Domestic abuse, latest grade high")
                .contains("href=\"/cases/CP-1\"");
        assertThat(audit.entries()).extracting(AuditEntry::why).contains("night call");
    }

    @Test
    @Requirement({"R-ASC-2", "R-4.2-7b"})
    void around_a_restricted_case_a_search_shows_that_somebody_is_on_record_and_which_case_to_open()
            throws Exception {
        String child = api.person("child", "Orla Quennell");
        String home = api.household();
        api.send(
                        "/api/v1/households/" + home + "/members",
                        "{\"person\": \"" + child + "\", \"from\": \"2026-01\"}")
                .andExpect(status().is2xxSuccessful());

        var closed = Page.of(search("orla quennell", SAM_SERGEANT).andExpect(status().isOk()));

        assertThat(closed.faults()).isEmpty();
        assertThat(closed.html())
                .contains("Orla Quennell", "A case here is restricted.", "href=\"/cases/CP-1\"")
                .doesNotContain("4 Mill Lane", "Domestic abuse, latest");
        assertThat(Page.of(search("orla quennell", DANA_DUTY)).html()).contains("4 Mill Lane");
        mvc.perform(
                        post("/api/v1/people/searches")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(
                                        "{\"name\": \"Orla Quennell\", \"reason\": \"night call\"}")
                                .with(by(SAM_SERGEANT)))
                .andExpect(jsonPath("$.found[0].restricted").value(true))
                .andExpect(jsonPath("$.found[0].households").isEmpty());
    }

    @Test
    void without_a_reason_nothing_is_shown_and_what_was_typed_stays() throws Exception {
        api.person("adult", "Jorah Featherstone");

        var page = Page.of(search("featherstone", "").andExpect(status().isUnprocessableContent()));

        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("value=\"featherstone\"", "Say in a few words why")
                .doesNotContain("Jorah");
    }

    @Test
    void a_search_in_vain_says_how_to_go_on() throws Exception {
        var page = Page.of(search("Zzyzx Qqqq", "night call").andExpect(status().isOk()));

        assertThat(page.html()).contains("Nobody found", "Try another spelling", "/referrals/new");
    }

    @Test
    void what_is_no_date_is_refused_with_the_remedy() throws Exception {
        var page =
                Page.of(
                        mvc.perform(
                                        post("/search")
                                                .param("name", "Bea")
                                                .param("dateOfBirth", "soon")
                                                .param("reason", "night call")
                                                .accept(MediaType.TEXT_HTML)
                                                .with(csrf())
                                                .with(by(DANA_DUTY)))
                                .andExpect(status().isUnprocessableContent()));

        assertThat(page.html()).contains("This is not a date. Give a date such as 24/11/2026.");
    }

    @Test
    void whoever_works_with_no_family_gets_no_search() throws Exception {
        mvc.perform(get("/search").accept(MediaType.TEXT_HTML).with(by(OLA_OPERATOR)))
                .andExpect(status().isForbidden());
    }

    private ResultActions search(String name, StaffMember who) throws Exception {
        return mvc.perform(
                post("/search")
                        .param("name", name)
                        .param("reason", "night call")
                        .accept(MediaType.TEXT_HTML)
                        .with(by(who)));
    }

    private ResultActions search(String name, String reason) throws Exception {
        return mvc.perform(
                post("/search")
                        .param("name", name)
                        .param("reason", reason)
                        .accept(MediaType.TEXT_HTML)
                        .with(csrf())
                        .with(by(DANA_DUTY)));
    }
}
