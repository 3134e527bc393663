package org.threshold.workflow.platform.security;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.Requests.by;
import static org.threshold.workflow.access.Requests.byTheHospital;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.WebSlice;

@WebSlice(SecurityTest.WhoAsks.class)
class SecurityTest {

    private final MockMvc mvc;

    @Autowired
    SecurityTest(MockMvc mvc) {
        this.mvc = mvc;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/who", "/api/v1/nothing", "/actuator/env", "/actuator"})
    void a_program_that_nobody_knows_is_told_how_to_sign_in(String address) throws Exception {
        mvc.perform(get(address))
                .andExpect(status().isUnauthorized())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.errors[0].remedy").value(containsString("/api/v1/session")));
    }

    @Test
    void a_person_that_nobody_knows_is_sent_to_sign_in() throws Exception {
        mvc.perform(get("/anything").accept(MediaType.TEXT_HTML))
                .andExpect(redirectedUrl("/sign-in"));
    }

    @Test
    void a_person_with_a_session_is_the_actor() throws Exception {
        mvc.perform(get("/api/v1/who").with(by(DANA_DUTY)))
                .andExpect(content().string(DANA_DUTY.actor().toString()));
    }

    @Test
    void a_change_needs_the_token_of_the_session() throws Exception {
        mvc.perform(post("/api/v1/who").with(by(DANA_DUTY))).andExpect(status().isOk());
        mvc.perform(post("/api/v1/who").sessionAttr("staff", DANA_DUTY.id().value().toString()))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.errors[0].field").value("csrfToken"));
        mvc.perform(delete("/api/v1/session")).andExpect(status().isForbidden());
    }

    @Test
    void a_system_with_a_key_needs_no_token_and_gets_no_session() throws Exception {
        mvc.perform(post("/api/v1/who").with(byTheHospital()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("HOSPITAL")))
                .andExpect(request().sessionAttributeDoesNotExist("staff"))
                .andExpect(header().doesNotExist(HttpHeaders.SET_COOKIE));
    }

    @ParameterizedTest
    @CsvSource({"Bearer thr_wrong", "Bearer", "Basic YTpi", "thr_the-key-of-the-hospital"})
    void a_key_that_nobody_holds_is_refused_even_with_a_session(String key) throws Exception {
        mvc.perform(get("/api/v1/who").with(by(DANA_DUTY)).header("Authorization", key))
                .andExpect(status().isUnauthorized())
                .andExpect(jsonPath("$.errors[0].field").value("Authorization"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/api/v1/who", "/nowhere"})
    void every_answer_carries_the_security_headers(String address) throws Exception {
        mvc.perform(get(address).secure(true))
                .andExpect(header().string("Content-Security-Policy", Headers.CONTENT_POLICY))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("Cross-Origin-Opener-Policy", "same-origin"))
                .andExpect(header().exists("Strict-Transport-Security"))
                .andExpect(header().string("Cache-Control", containsString("no-store")));
    }

    @Test
    void the_content_policy_is_the_strict_one() throws Exception {
        mvc.perform(get("/sign-in"))
                .andExpect(
                        header().string(
                                        "Content-Security-Policy",
                                        "default-src 'none'; script-src 'self'; style-src 'self';"
                                                + " img-src 'self' data:; font-src 'self';"
                                                + " connect-src 'self'; form-action 'self';"
                                                + " frame-ancestors 'none'; base-uri 'none'"));
    }

    @RestController
    static class WhoAsks {

        @GetMapping("/api/v1/who")
        String ask(Actor actor) {
            return actor.toString();
        }

        @PostMapping("/api/v1/who")
        String change(Actor actor) {
            return actor.toString();
        }
    }
}
