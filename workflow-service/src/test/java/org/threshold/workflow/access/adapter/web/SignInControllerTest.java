package org.threshold.workflow.access.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.Requests.by;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.threshold.workflow.access.WebSlice;

@WebSlice(SignInController.class)
class SignInControllerTest {

    private final MockMvc mvc;

    @Autowired
    SignInControllerTest(MockMvc mvc) {
        this.mvc = mvc;
    }

    @Test
    void the_page_has_labelled_fields_and_a_token_against_forged_requests() throws Exception {
        mvc.perform(get("/sign-in").accept(MediaType.TEXT_HTML))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<title>Sign in – Threshold</title>")))
                .andExpect(content().string(containsString("for=\"username\">User name<")))
                .andExpect(content().string(containsString("for=\"password\">Password<")))
                .andExpect(content().string(containsString("name=\"_csrf\"")))
                .andExpect(content().string(not(containsString("There is a problem"))));
    }

    @Test
    void a_wrong_password_is_answered_in_words_and_keeps_the_user_name() throws Exception {
        mvc.perform(form("duty.worker", "guess").with(csrf()))
                .andExpect(status().isUnauthorized())
                .andExpect(content().string(containsString("<title>Error: Sign in")))
                .andExpect(content().string(containsString("There is a problem")))
                .andExpect(content().string(containsString("the password is wrong")))
                .andExpect(content().string(containsString("value=\"duty.worker\"")))
                .andExpect(content().string(not(containsString("guess"))));
    }

    @Test
    void the_person_comes_back_to_the_page_they_asked_for() throws Exception {
        var session = new MockHttpSession();
        mvc.perform(get("/cases?page=2").accept(MediaType.TEXT_HTML).session(session))
                .andExpect(redirectedUrl("/sign-in"));

        mvc.perform(form("duty.worker", "duty.worker-password").session(session).with(csrf()))
                .andExpect(redirectedUrl("/cases?page=2"));

        assertThat(session.getAttribute("staff")).isEqualTo(DANA_DUTY.id().value().toString());
    }

    @Test
    void without_a_page_to_come_back_to_it_is_the_start() throws Exception {
        mvc.perform(form("duty.worker", "duty.worker-password").with(csrf()))
                .andExpect(redirectedUrl("/"));
    }

    @Test
    void a_form_without_the_token_is_refused() throws Exception {
        mvc.perform(form("duty.worker", "duty.worker-password").accept(MediaType.TEXT_HTML))
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("load the page again")));
    }

    @Test
    @DirtiesContext
    void too_many_failures_are_answered_in_words() throws Exception {
        for (var i = 0; i < 5; i++) {
            mvc.perform(form("team.manager", "guess").with(csrf()));
        }

        mvc.perform(form("team.manager", "team.manager-password").with(csrf()))
                .andExpect(status().isTooManyRequests())
                .andExpect(content().string(containsString("Wait 15 minutes")));
    }

    @Test
    void signing_out_ends_the_session() throws Exception {
        var session = new MockHttpSession();

        mvc.perform(post("/sign-out").session(session).with(by(DANA_DUTY)))
                .andExpect(redirectedUrl("/sign-in"));

        assertThat(session.isInvalid()).isTrue();
    }

    private static MockHttpServletRequestBuilder form(String username, String password) {
        return post("/sign-in").param("username", username).param("password", password);
    }
}
