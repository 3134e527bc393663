package org.threshold.workflow.access.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;

import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.threshold.workflow.access.WebSlice;

/** A form that is sent after its session has ended, in a browser that runs no script. */
@WebSlice({SignInAgainController.class, SignInController.class})
class ExpiredFormTest {

    private static final String FORM = "/tasks/00000000-0000-0004-0000-000000000001";
    private static final String WORDS = "Half a <sentence>\r\nand more";

    private final MockMvc mvc;

    @Autowired
    ExpiredFormTest(MockMvc mvc) {
        this.mvc = mvc;
    }

    @Test
    void what_was_typed_is_in_the_page_that_asks_to_sign_in_again() throws Exception {
        var page = page(mvc.perform(sent(FORM)).andExpect(status().isUnauthorized()));

        assertThat(page.title()).isEqualTo("You were signed out – Threshold");
        var form = form(page, "/sign-in/again");
        assertThat(value(form, "typed-to")).isEqualTo(FORM);
        assertThat(value(form, "typed:children[0].reason")).isEqualTo(WORDS);
        assertThat(value(form, "_csrf")).isNotBlank().isNotEqualTo("of-an-ended-session");
        assertThat(form.select("[name^=typed:_], [name*=+]")).isEmpty();
        assertThat(page.select("textarea")).isEmpty();
    }

    @Test
    void after_signing_in_there_it_goes_on_with_the_form_and_is_not_used_unasked()
            throws Exception {
        var page =
                page(
                        mvc.perform(carried(FORM, "duty.worker-password").with(csrf()))
                                .andExpect(status().isOk()));

        var form = form(page, FORM);
        assertThat(value(form, "children[0].reason")).isEqualTo(WORDS);
        assertThat(value(form, "+again")).isEqualTo("yes");
        assertThat(value(form, "_csrf")).isNotBlank();
        assertThat(page.text()).contains("Signed in as Name of duty.worker");
    }

    @Test
    void a_wrong_password_loses_nothing() throws Exception {
        var page =
                page(
                        mvc.perform(carried(FORM, "guess").with(csrf()))
                                .andExpect(status().isUnauthorized()));

        assertThat(value(form(page, "/sign-in/again"), "typed:children[0].reason"))
                .isEqualTo(WORDS);
        assertThat(page.html()).contains("the password is wrong").doesNotContain("guess");
    }

    @Test
    void when_that_page_was_left_too_long_itself_nothing_is_lost_and_no_password_is_kept()
            throws Exception {
        var page = page(mvc.perform(fromHere(carried(FORM, "duty.worker-password"))));

        var form = form(page, "/sign-in/again");
        assertThat(value(form, "typed-to")).isEqualTo(FORM);
        assertThat(value(form, "typed:children[0].reason")).isEqualTo(WORDS);
        assertThat(page.html()).doesNotContain("duty.worker-password");
    }

    @Test
    void whoever_signed_in_elsewhere_meanwhile_goes_on_at_once() throws Exception {
        var session = new MockHttpSession();
        session.setAttribute("staff", DANA_DUTY.id().value().toString());

        var page = page(mvc.perform(sent(FORM).session(session)));

        assertThat(value(form(page, FORM), "children[0].reason")).isEqualTo(WORDS);
        assertThat(page.select("[name=password]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Origin, https://elsewhere.example",
        "Origin, null",
        "X-Nothing, said"
    })
    void what_another_site_sends_is_refused_and_not_carried(String header, String value)
            throws Exception {
        mvc.perform(form(FORM).header(header, value))
                .andExpect(status().isForbidden())
                .andExpect(content().string(not(containsString("Half a"))));
    }

    @Test
    void a_browser_that_only_names_the_site_is_believed() throws Exception {
        mvc.perform(form(FORM).header("Origin", "http://localhost"))
                .andExpect(status().isUnauthorized());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere"})
    void a_page_that_names_another_site_is_refused(String to) throws Exception {
        mvc.perform(carried(to, "duty.worker-password").with(csrf()))
                .andExpect(status().is4xxClientError())
                .andExpect(content().string(not(containsString("elsewhere"))));
    }

    @Test
    void nothing_is_stored_for_somebody_unknown() throws Exception {
        var session = mvc.perform(sent(FORM)).andReturn().getRequest().getSession();

        assertThat(session.getAttributeNames().asIterator())
                .toIterable()
                .allSatisfy(
                        name ->
                                assertThat(session.getAttribute(name).toString())
                                        .doesNotContain("Half a"));
    }

    @Test
    void a_program_is_told_as_before() throws Exception {
        mvc.perform(sent(FORM).accept(MediaType.APPLICATION_JSON))
                .andExpect(status().isForbidden());
    }

    @Test
    void signing_out_of_a_session_that_has_ended_leads_to_the_sign_in_page() throws Exception {
        mvc.perform(sent("/sign-out")).andExpect(redirectedUrl("/sign-in"));
    }

    private static MockHttpServletRequestBuilder sent(String address) {
        return fromHere(form(address));
    }

    private static MockHttpServletRequestBuilder fromHere(MockHttpServletRequestBuilder request) {
        return request.header("Sec-Fetch-Site", "same-origin");
    }

    private static MockHttpServletRequestBuilder form(String address) {
        return page(post(address))
                .param("children[0].reason", WORDS)
                .param("_csrf", "of-an-ended-session")
                .param("+keep", "yes");
    }

    private static MockHttpServletRequestBuilder carried(String to, String password) {
        return page(post("/sign-in/again"))
                .param("username", "duty.worker")
                .param("password", password)
                .param("typed-to", to)
                .param("typed:children[0].reason", WORDS);
    }

    private static MockHttpServletRequestBuilder page(MockHttpServletRequestBuilder request) {
        return request.accept(MediaType.TEXT_HTML)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED);
    }

    private static Document page(ResultActions answer) throws Exception {
        return Jsoup.parse(answer.andReturn().getResponse().getContentAsString());
    }

    private static Element form(Document page, String action) {
        return Objects.requireNonNull(page.select("main form[action=" + action + "]").first());
    }

    private static String value(Element form, String name) {
        return form.select("[name=\"" + name + "\"]").attr("value");
    }
}
