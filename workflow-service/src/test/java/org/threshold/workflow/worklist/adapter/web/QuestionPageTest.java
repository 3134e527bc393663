package org.threshold.workflow.worklist.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.OLA_OPERATOR;
import static org.threshold.workflow.access.People.SAM_SERGEANT;
import static org.threshold.workflow.access.People.TERRY_TEAM;
import static org.threshold.workflow.access.Requests.by;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.StaffMember;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.worklist.app.AnswerQuestion;
import org.threshold.workflow.worklist.app.AskOwner;
import org.threshold.workflow.worklist.app.QuestionWorld;

/** A task is returned with a question, which is answered on a page of its own. */
@WebSlice(QuestionPageController.class)
@Import(QuestionPageTest.Parts.class)
class QuestionPageTest {

    private static final String OF_TASK = "/questions/new?task=" + QuestionWorld.TASK;
    private static final String OF_NOTICE = "/questions/new?notice=" + QuestionWorld.NOTICE;

    private final MockMvc mvc;
    private final QuestionWorld world;

    @Autowired
    QuestionPageTest(MockMvc mvc, QuestionWorld world) {
        this.mvc = mvc;
        this.world = world;
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Parts {

        @Bean
        QuestionWorld world() {
            return new QuestionWorld();
        }

        @Bean
        AskOwner askOwner(QuestionWorld world, Access access) {
            return world.ask(access);
        }

        @Bean
        AnswerQuestion answerQuestion(QuestionWorld world, Access access) {
            return world.answer(access);
        }
    }

    @Test
    void the_form_says_what_it_is_about_and_to_whom_it_goes() throws Exception {
        var page = opened(OF_TASK, SAM_SERGEANT);

        assertThat(page.faults()).isEmpty();
        assertThat(page.title()).startsWith("Return with a question: hold discussion");
        assertThat(page.html()).contains("It goes to the team manager", "its limit runs on");
    }

    @Test
    void from_an_escalation_it_leads_back_to_the_inbox() throws Exception {
        world.told();

        assertThat(opened(OF_NOTICE, SAM_SERGEANT).faults()).isEmpty();
        mvc.perform(html(post(OF_NOTICE), SAM_SERGEANT).param("question", "Who?"))
                .andExpect(redirectedUrl("/sergeant"));
    }

    @Test
    void a_question_without_words_is_asked_for() throws Exception {
        var page =
                Page.of(
                        mvc.perform(html(post(OF_TASK), SAM_SERGEANT).param("question", " "))
                                .andExpect(status().isUnprocessableContent()));

        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.faults()).isEmpty();
        assertThat(page.html()).contains("The question is missing. Say what you need to know.");
        assertThat(world.notices).isEmpty();
    }

    @Test
    void it_is_answered_on_its_page_and_then_shown_with_its_answer() throws Exception {
        String address = asked();
        var before = opened(address, TERRY_TEAM);
        mvc.perform(html(post(address), TERRY_TEAM).param("answer", "An <b>uncle</b>."))
                .andExpect(redirectedUrl(address));
        var after = Jsoup.parse(opened(address, SAM_SERGEANT).html());

        assertThat(before.faults()).isEmpty();
        assertThat(before.title()).isEqualTo("A question about a step – Threshold");
        assertThat(before.html()).contains("Who else lives there?", "The police referral sergeant");
        assertThat(after.text()).contains("An <b>uncle</b>.", "Answered by The team manager");
        assertThat(after.select("form#form")).isEmpty();
    }

    @Test
    void an_answer_without_words_is_asked_for() throws Exception {
        var page =
                Page.of(
                        mvc.perform(html(post(asked()), TERRY_TEAM).param("answer", ""))
                                .andExpect(status().isUnprocessableContent()));

        assertThat(page.faults()).isEmpty();
        assertThat(page.html()).contains("The answer is missing.");
    }

    @Test
    void whoever_is_slower_reads_both_answers() throws Exception {
        String address = asked();
        mvc.perform(html(post(address), TERRY_TEAM).param("answer", "An uncle."));

        var page =
                Page.of(
                        mvc.perform(html(post(address), TERRY_TEAM).param("answer", "A lodger."))
                                .andExpect(status().isConflict()));

        assertThat(page.faults()).isEmpty();
        assertThat(page.html()).contains("was answered before", "A lodger.", "An uncle.");
    }

    @Test
    void what_is_not_there_is_not_found_and_an_operator_is_refused() throws Exception {
        mvc.perform(html(get("/questions/new"), SAM_SERGEANT)).andExpect(status().isNotFound());
        mvc.perform(html(get(OF_NOTICE), SAM_SERGEANT)).andExpect(status().isNotFound());
        mvc.perform(html(get("/questions/" + QuestionWorld.NOTICE), SAM_SERGEANT))
                .andExpect(status().isNotFound());
        mvc.perform(html(get(OF_TASK), OLA_OPERATOR)).andExpect(status().isForbidden());
    }

    private String asked() throws Exception {
        mvc.perform(html(post(OF_TASK), SAM_SERGEANT).param("question", "Who else lives there?"))
                .andExpect(redirectedUrl("/tasks/" + QuestionWorld.TASK));
        return "/questions/" + world.asked();
    }

    private Page opened(String address, StaffMember who) throws Exception {
        return Page.of(mvc.perform(html(get(address), who)).andExpect(status().isOk()));
    }

    private static MockHttpServletRequestBuilder html(
            MockHttpServletRequestBuilder request, StaffMember who) {
        return request.accept(MediaType.TEXT_HTML).with(by(who));
    }
}
