package org.threshold.workflow.access.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.People.SAM_SERGEANT;
import static org.threshold.workflow.access.Requests.byTheHospital;

import com.jayway.jsonpath.JsonPath;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.threshold.workflow.access.FakeAccessLog;
import org.threshold.workflow.access.FakeStaff;
import org.threshold.workflow.access.StaffMember;
import org.threshold.workflow.access.WebSlice;

@WebSlice(SessionController.class)
class SessionControllerTest {

    private static final String SESSION = "/api/v1/session";

    private final MockMvc mvc;
    private final FakeStaff staff;
    private final FakeAccessLog log;

    @Autowired
    SessionControllerTest(MockMvc mvc, FakeStaff staff, FakeAccessLog log) {
        this.mvc = mvc;
        this.staff = staff;
        this.log = log;
    }

    @Test
    void a_right_password_starts_a_session_and_gives_its_token() throws Exception {
        signIn(" Duty.Worker", "duty.worker-password")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.staffId").value(DANA_DUTY.id().value().toString()))
                .andExpect(jsonPath("$.name").value("Name of duty.worker"))
                .andExpect(jsonPath("$.agency").value("childrens-social-care"))
                .andExpect(jsonPath("$.roles[0]").value("duty-social-worker"))
                .andExpect(jsonPath("$.csrfToken").isNotEmpty())
                .andExpect(jsonPath("$.csrfHeader").value("X-CSRF-TOKEN"));

        assertThat(log.lines()).contains("signed in " + DANA_DUTY.id().value());
    }

    @Test
    void the_session_holds_the_id_of_the_person_and_no_other_fact() throws Exception {
        var session = session(signIn("duty.worker", "duty.worker-password").andReturn());

        assertThat(session.getAttribute("staff")).isEqualTo(DANA_DUTY.id().value().toString());
        assertThat(session.getAttribute("SPRING_SECURITY_CONTEXT")).isNull();
    }

    @Test
    void signing_in_changes_the_id_of_a_session_that_was_there() throws Exception {
        var before = new MockHttpSession();
        var planted = before.getId();

        mvc.perform(
                body("duty.worker", "duty.worker-password")
                        .session(before)
                        .with(request -> naming(planted, request)));

        assertThat(before.getId()).isNotEqualTo(planted);
    }

    @Test
    void a_wrong_password_and_an_unknown_name_are_answered_alike() throws Exception {
        var wrong = signIn("referral.sergeant", "guess").andExpect(status().isUnauthorized());
        var unknown = signIn("nobody.known", "guess").andExpect(status().isUnauthorized());

        assertThat(text(wrong)).isEqualTo(text(unknown)).contains("is wrong");
    }

    @Test
    void the_sixth_failure_in_a_row_is_refused_unseen() throws Exception {
        for (var i = 0; i < 5; i++) {
            signIn("team.manager", "guess").andExpect(status().isUnauthorized());
        }

        signIn("team.manager", "team.manager-password")
                .andExpect(status().isTooManyRequests())
                .andExpect(header().string("Retry-After", "900"))
                .andExpect(jsonPath("$.errors[0].remedy").value(containsString("15 minutes")));
    }

    @Test
    void a_sign_in_without_a_password_names_the_field() throws Exception {
        mvc.perform(
                        post(SESSION)
                                .content("{\"username\": \"a\"}")
                                .contentType(MediaType.APPLICATION_JSON))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("password"));
    }

    @Test
    void the_session_is_shown_and_its_token_lets_it_end() throws Exception {
        var session = session(signIn("duty.worker", "duty.worker-password").andReturn());
        var shown = mvc.perform(get(SESSION).session(session)).andExpect(status().isOk());
        String token = JsonPath.read(text(shown), "$.csrfToken");

        mvc.perform(delete(SESSION).session(session)).andExpect(status().isForbidden());
        mvc.perform(delete(SESSION).session(session).header("X-CSRF-TOKEN", token))
                .andExpect(status().isNoContent());

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    @DirtiesContext
    void an_account_that_has_ended_ends_its_sessions_at_once() throws Exception {
        var session =
                session(signIn("referral.sergeant", "referral.sergeant-password").andReturn());

        staff.put(ended(SAM_SERGEANT));

        mvc.perform(get(SESSION).session(session)).andExpect(status().isUnauthorized());
    }

    @Test
    void nobody_signed_in_is_401_and_a_system_has_no_session() throws Exception {
        mvc.perform(get(SESSION)).andExpect(status().isUnauthorized());
        mvc.perform(get(SESSION).with(byTheHospital())).andExpect(status().isNotFound());
    }

    private static MockHttpServletRequest naming(String session, MockHttpServletRequest request) {
        request.setRequestedSessionId(session);
        return request;
    }

    private ResultActions signIn(String username, String password) throws Exception {
        return mvc.perform(body(username, password));
    }

    private static MockHttpServletRequestBuilder body(String username, String password) {
        var json = "{\"username\": \"%s\", \"password\": \"%s\"}".formatted(username, password);
        return post(SESSION).content(json).contentType(MediaType.APPLICATION_JSON);
    }

    private static MockHttpSession session(MvcResult result) {
        return (MockHttpSession) result.getRequest().getSession();
    }

    private static String text(ResultActions result) throws Exception {
        return result.andReturn().getResponse().getContentAsString();
    }

    private static StaffMember ended(StaffMember member) {
        return new StaffMember(
                member.id(),
                member.username(),
                member.name(),
                member.agency(),
                member.rank(),
                Set.copyOf(member.roles()),
                false);
    }
}
