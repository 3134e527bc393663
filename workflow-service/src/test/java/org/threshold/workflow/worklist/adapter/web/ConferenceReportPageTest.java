package org.threshold.workflow.worklist.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.People.OLA_OPERATOR;
import static org.threshold.workflow.access.Requests.by;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.StaffMember;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.ChronologyEntry;
import org.threshold.workflow.worklist.ChronologySource;
import org.threshold.workflow.worklist.ConferenceChapter;
import org.threshold.workflow.worklist.ConferencePaper;
import org.threshold.workflow.worklist.ConferencePapers;

/** The report to a conference brings together what every feature holds of the case. */
@WebSlice(ConferenceReportController.class)
class ConferenceReportPageTest {

    private static final String REPORT = "/cases/CP-2041/conference-report";
    private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");

    private final MockMvc mvc;

    @Autowired
    ConferenceReportPageTest(MockMvc mvc) {
        this.mvc = mvc;
    }

    /** Three features that know one case. */
    @TestConfiguration(proxyBeanMethods = false)
    @Import(Chronology.class)
    static class Features {

        @Bean
        ConferencePapers found() {
            return knows(ConferenceChapter.FOUND, "Enquiry", "It goes on.");
        }

        @Bean
        ConferencePapers risks() {
            return knows(ConferenceChapter.RISKS, "Risk 1", "High, and little evidence.");
        }

        @Bean
        ChronologySource later() {
            return happened(new ChronologyEntry(NINE.plusSeconds(60), "Home again", "Why.", ""));
        }

        @Bean
        ChronologySource earlier() {
            return happened(new ChronologyEntry(NINE, "Strategy meeting 1", "", ""));
        }

        @Bean
        ChronologySource routine() {
            return happened(new ChronologyEntry(NINE, "Invitations went out", "", "").routine());
        }

        private static ConferencePapers knows(
                ConferenceChapter chapter, String title, String words) {
            var facts = new CaseFacts("x", title, List.of(Fact.of("It is", words)), List.of());
            var paper = new ConferencePaper(chapter, facts);
            return (_, caseRef) -> caseRef.equals("CP-2041") ? List.of(paper) : List.of();
        }

        private static ChronologySource happened(ChronologyEntry entry) {
            return (_, caseRef) -> caseRef.equals("CP-2041") ? List.of(entry) : List.of();
        }
    }

    @Test
    @Requirement("R-C&F-11")
    void the_register_is_printed_with_the_family_what_was_found_and_what_happened()
            throws Exception {
        var page = Page.of(open(REPORT, DANA_DUTY).andExpect(status().isOk()));

        assertThat(page.title())
                .isEqualTo("Report to the child protection conference, case CP-2041 – Threshold");
        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .containsSubsequence(
                        "The family",
                        "Nobody of the family is recorded.",
                        "Register of risks",
                        "Risk 1",
                        "High, and little evidence.",
                        "What the parents say",
                        "It is not recorded that anybody spoke to a parent.",
                        "What the agencies contribute",
                        "What was found out",
                        "It goes on.",
                        "Significant events",
                        "Strategy meeting 1",
                        "Home again",
                        "Why.")
                .doesNotContain("No risk is recorded.", "Invitations went out");
    }

    @Test
    void a_case_that_nobody_knows_has_none_and_who_may_not_read_cases_gets_none() throws Exception {
        open("/cases/CP-1/conference-report", DANA_DUTY).andExpect(status().isNotFound());
        open(REPORT, OLA_OPERATOR).andExpect(status().isForbidden());
    }

    private ResultActions open(String address, StaffMember who) throws Exception {
        return mvc.perform(get(address).with(by(who)));
    }
}
