package org.threshold.workflow.access.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.Requests.by;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.threshold.workflow.access.WebSlice;

/** Sessions end after an hour in which nobody did anything, whatever pages fetch by themselves. */
@WebSlice({SessionController.class, SignInController.class})
class IdleSessionTest {

    private static final String ACTED = "acted";
    private static final String PAGE = "/cases/CP-2041?all=1";

    private final MockMvc mvc;

    @Autowired
    IdleSessionTest(MockMvc mvc) {
        this.mvc = mvc;
    }

    @Test
    void what_a_person_does_starts_the_hour_anew() throws Exception {
        var session = idleFor(Duration.ofMinutes(59));

        left(session, "").andExpect(jsonPath("$.secondsLeft").value(greaterThan(3590)));

        assertThat(acted(session)).isAfter(Instant.now().minusSeconds(30));
    }

    @Test
    void what_a_page_fetches_by_itself_does_not() throws Exception {
        var session = idleFor(Duration.ofMinutes(59));
        Instant before = acted(session);

        var answer = left(session, "live").andExpect(status().isOk()).andReturn();

        assertThat(answer.getResponse().getContentAsString())
                .containsPattern("secondsLeft\":[0-9]{1,2},");
        assertThat(acted(session)).isEqualTo(before);
    }

    @Test
    void a_stream_of_events_that_a_page_keeps_open_does_not_either() throws Exception {
        var session = idleFor(Duration.ofMinutes(59));
        Instant before = acted(session);

        mvc.perform(get("/board/live").accept(MediaType.TEXT_EVENT_STREAM).session(session));

        assertThat(acted(session)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "live"})
    void after_the_hour_nobody_is_signed_in(String header) throws Exception {
        var session = idleFor(Duration.ofMinutes(61));

        left(session, header).andExpect(status().isUnauthorized());

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void whoever_comes_back_reads_why_they_were_signed_out_and_comes_to_the_page()
            throws Exception {
        var answer =
                mvc.perform(
                                get(PAGE)
                                        .accept(MediaType.TEXT_HTML)
                                        .session(idleFor(Duration.ofMinutes(61))))
                        .andExpect(redirectedUrl("/sign-in"))
                        .andReturn();
        var stranger = (MockHttpSession) answer.getRequest().getSession();

        signInPage(stranger)
                .andExpect(content().string(containsString("signed out after 60 minutes without")));
        signIn(stranger).andExpect(redirectedUrl(PAGE));
    }

    @Test
    void the_script_says_that_it_saved_and_where_to_come_back_to() throws Exception {
        var stranger = leftAlone(PAGE);

        signInPage(stranger)
                .andExpect(content().string(containsString("What you typed is saved.")));
        signIn(stranger).andExpect(redirectedUrl(PAGE));
        assertThat(stranger.getAttribute("come-back")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "/work?x={y}",
                "/work?x=y\r\nSet-Cookie: a",
                "javascript:alert(1)"
            })
    void nobody_is_led_to_another_site(String from) throws Exception {
        signIn(leftAlone(from)).andExpect(redirectedUrl("/"));
    }

    private MockHttpSession leftAlone(String from) throws Exception {
        var form = post("/sign-out").param("idle", "yes").param("saved", "yes").param("from", from);
        var answer =
                mvc.perform(form.with(by(DANA_DUTY)))
                        .andExpect(redirectedUrl("/sign-in"))
                        .andReturn();
        return (MockHttpSession) answer.getRequest().getSession();
    }

    private ResultActions signInPage(MockHttpSession session) throws Exception {
        return mvc.perform(get("/sign-in").accept(MediaType.TEXT_HTML).session(session));
    }

    private ResultActions signIn(MockHttpSession session) throws Exception {
        return mvc.perform(
                post("/sign-in")
                        .param("username", "duty.worker")
                        .param("password", "duty.worker-password")
                        .session(session)
                        .with(csrf()));
    }

    private ResultActions left(MockHttpSession session, String header) throws Exception {
        return mvc.perform(
                get("/api/v1/session").header("X-Requested-With", header).session(session));
    }

    private static Instant acted(MockHttpSession session) {
        return Instant.ofEpochMilli(Long.parseLong(String.valueOf(session.getAttribute(ACTED))));
    }

    private static MockHttpSession idleFor(Duration time) {
        var session = new MockHttpSession();
        session.setAttribute("staff", DANA_DUTY.id().value().toString());
        session.setAttribute(ACTED, Instant.now().minus(time).toEpochMilli());
        return session;
    }
}
