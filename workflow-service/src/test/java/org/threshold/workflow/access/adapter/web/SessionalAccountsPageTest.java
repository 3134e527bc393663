package org.threshold.workflow.access.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.People.ELI_NIGHT;
import static org.threshold.workflow.access.People.TERRY_TEAM;
import static org.threshold.workflow.access.Requests.by;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.FakeSessionBook;
import org.threshold.workflow.access.StaffMember;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.access.domain.SessionBook.Entry;
import org.threshold.workflow.access.domain.SessionalDays;
import org.threshold.workflow.platform.web.form.Page;

@WebSlice({
    SessionalAccountsPageController.class,
    SignInController.class,
    SignInAgainController.class,
    SessionController.class
})
class SessionalAccountsPageTest {

    private static final String HERE = "/sessional-accounts";
    private static final LocalDate LONG_AGO = LocalDate.parse("2020-01-01");

    private final MockMvc mvc;
    private final FakeSessionBook book;

    @Autowired
    SessionalAccountsPageTest(MockMvc mvc, FakeSessionBook book) {
        this.mvc = mvc;
        this.book = book;
    }

    @Test
    @Requirement("R-ASC-2")
    void outside_its_days_a_sign_in_is_told_why_and_whom_to_ring() throws Exception {
        over();

        var page =
                Page.of(
                        mvc.perform(
                                        post("/sign-in")
                                                .param("username", "edt.worker")
                                                .param("password", "edt.worker-password")
                                                .accept(MediaType.TEXT_HTML)
                                                .with(csrf()))
                                .andExpect(status().isForbidden()));

        assertThat(page.faults()).isEmpty();
        assertThat(page.html()).contains("today is none of them", "Ring Efa Night, 01632 960 001.");
        mvc.perform(
                        post("/api/v1/session")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(
                                        "{\"username\": \"edt.worker\", \"password\": \"edt.worker-password\"}"))
                .andExpect(status().isForbidden())
                .andExpect(
                        jsonPath("$.errors[0].remedy").value(Matchers.containsString("Efa Night")));
    }

    @Test
    void whoever_typed_while_the_last_day_ended_is_told_the_same_and_loses_nothing()
            throws Exception {
        over();

        var page =
                Page.of(
                        mvc.perform(
                                        post("/sign-in/again")
                                                .param("typed-to", "/changes")
                                                .param("typed:detail", "He moved in.")
                                                .param("username", "edt.worker")
                                                .param("password", "edt.worker-password")
                                                .accept(MediaType.TEXT_HTML)
                                                .with(csrf()))
                                .andExpect(status().isForbidden()));

        assertThat(page.html()).contains("Ring Efa Night, 01632 960 001.", "He moved in.");
    }

    @Test
    @Requirement("R-ASC-2")
    void whoever_is_signed_in_when_the_last_day_ends_is_let_in_no_more() throws Exception {
        mvc.perform(get("/api/v1/session").with(by(ELI_NIGHT))).andExpect(status().isOk());

        over();

        mvc.perform(get("/api/v1/session").with(by(ELI_NIGHT)))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void a_manager_enters_the_days_and_sees_them() throws Exception {
        var empty = Page.of(mvc.perform(html(TERRY_TEAM)).andExpect(status().isOk()));
        assertThat(empty.faults()).isEmpty();
        assertThat(empty.html()).contains("Name of edt.worker", "Holds always");

        mvc.perform(
                        post(HERE)
                                .param("username", "edt.worker")
                                .param("from", "2098-11-27")
                                .param("to", "2098-11-28")
                                .param("ring", "Efa Night, 01632 960 001")
                                .with(by(TERRY_TEAM)))
                .andExpect(redirectedUrl(HERE));

        assertThat(Page.of(mvc.perform(html(TERRY_TEAM))).html())
                .contains("27 November 2098 to 28 November 2098");
    }

    @Test
    void what_is_refused_is_said_beside_the_field_and_nothing_typed_is_lost() throws Exception {
        var page =
                Page.of(
                        mvc.perform(
                                        post(HERE)
                                                .param("username", "edt.worker")
                                                .param("from", "2098-11-27")
                                                .param("ring", "Efa Night")
                                                .accept(MediaType.TEXT_HTML)
                                                .with(by(TERRY_TEAM)))
                                .andExpect(status().isUnprocessableContent()));

        assertThat(page.faults()).isEmpty();
        assertThat(page.html()).contains("href=\"#f-to\"", "Efa Night");
        mvc.perform(html(DANA_DUTY)).andExpect(status().isForbidden());
    }

    private static MockHttpServletRequestBuilder html(StaffMember who) {
        return get(HERE).accept(MediaType.TEXT_HTML).with(by(who));
    }

    private void over() {
        var days = new SessionalDays(LONG_AGO, LONG_AGO, "Efa Night, 01632 960 001");
        book.enter(
                new Entry(
                        new UUID(0, 1),
                        ELI_NIGHT.id(),
                        days,
                        TERRY_TEAM.actor(),
                        Instant.parse("2019-12-01T10:00:00Z")));
    }
}
