package org.threshold.workflow.worklist.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.People.OLA_OPERATOR;
import static org.threshold.workflow.access.Requests.by;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.worklist.CaseFacts.Link;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.CaseStart;

@WebSlice(CasePageController.class)
class CasePageTest {

    private final MockMvc mvc;

    @Autowired
    CasePageTest(MockMvc mvc) {
        this.mvc = mvc;
    }

    /** A part that knows one case and nothing due in it. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Parts {

        @Bean
        CasePart incident() {
            return new NotYet(3, "incident");
        }

        @Bean
        CasePart risk() {
            return new NotYet(0, "risk");
        }

        @Bean
        CasePart work() {
            return new CasePart() {
                @Override
                public int order() {
                    return 1;
                }

                @Override
                public Optional<Part> of(Actor who, String caseRef) {
                    return Optional.of(
                                    new CaseWorkPart.Shown(
                                            List.of(
                                                    new CaseWorkPart.Due(
                                                            "Hold the discussion",
                                                            "Overdue by 2 hours",
                                                            "Monday",
                                                            true,
                                                            "At the limit: told team manager",
                                                            "Top: head of service")),
                                            List.of(),
                                            "/work?view=all"))
                            .filter(_ -> caseRef.equals("CP-2041"))
                            .map(shown -> new Part("work", shown));
                }
            };
        }
    }

    /** A part of which nothing is recorded yet. */
    private record NotYet(int order, String words) implements CasePart {

        @Override
        public Optional<Part> of(Actor who, String caseRef) {
            return Optional.of(new CaseStart(List.of(new Link(words, "/" + words))).part())
                    .filter(_ -> caseRef.equals("CP-2041"));
        }
    }

    @Test
    void what_is_not_recorded_yet_is_begun_from_one_list_after_what_is_known() throws Exception {
        var page =
                Page.of(
                        mvc.perform(
                                get("/cases/CP-2041")
                                        .accept(MediaType.TEXT_HTML)
                                        .with(by(DANA_DUTY))));

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .containsOnlyOnce("id=\"start-title\"")
                .containsSubsequence("Open tasks", "id=\"start\"", "/risk", "/incident");
    }

    @Test
    void a_case_offers_the_fast_track_and_shows_what_each_feature_knows() throws Exception {
        var page =
                Page.of(
                        mvc.perform(
                                        get("/cases/CP-2041")
                                                .accept(MediaType.TEXT_HTML)
                                                .with(by(DANA_DUTY)))
                                .andExpect(status().isOk()));

        assertThat(page.title()).isEqualTo("Case CP-2041 – Threshold");
        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("href=\"/cases/CP-2041/concern\"", "href=\"/changes/new?cases=CP-2041\"")
                .contains("Hold the discussion", "Overdue by 2 hours", "told team manager")
                .contains("Open tasks", "href=\"/work?view=all\"");
    }

    @Test
    void a_case_that_nobody_knows_is_not_there() throws Exception {
        mvc.perform(get("/cases/CP-1").accept(MediaType.TEXT_HTML).with(by(DANA_DUTY)))
                .andExpect(status().isNotFound());
    }

    @Test
    void an_operator_reads_no_case() throws Exception {
        mvc.perform(get("/cases/CP-2041").accept(MediaType.TEXT_HTML).with(by(OLA_OPERATOR)))
                .andExpect(status().isForbidden());
    }
}
