package org.threshold.workflow.worklist.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.People.OLA_OPERATOR;
import static org.threshold.workflow.access.People.TERRY_TEAM;
import static org.threshold.workflow.access.Requests.by;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.StaffMember;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditHistory;
import org.threshold.workflow.audit.AuditLine;
import org.threshold.workflow.audit.AuditStretch;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.ChronologyEntry;
import org.threshold.workflow.worklist.ChronologyScopes;
import org.threshold.workflow.worklist.ChronologySource;
import org.threshold.workflow.worklist.app.ReadChronology;
import org.threshold.workflow.worklist.app.ShowActivity;

@WebSlice({ChronologyController.class, ActivityController.class, CaseInBriefController.class})
class ChronologyPagesTest {

    private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");

    private final MockMvc mvc;
    private final Kept kept;

    @Autowired
    ChronologyPagesTest(MockMvc mvc, Kept kept) {
        this.mvc = mvc;
        this.kept = kept;
    }

    /** Two features that know one case, and an audit of 51 lines. */
    @TestConfiguration(proxyBeanMethods = false)
    @Import({ShowActivity.class, ReadChronology.class, Chronology.class, NoFamilies.class})
    static class Parts {

        @Bean
        ChronologySource later() {
            return knows(new ChronologyEntry(NINE.plusSeconds(60), "The child went home", "", ""));
        }

        @Bean
        ChronologySource earlier() {
            return knows(
                    new ChronologyEntry(NINE, "Strategy meeting 1", "The reason.", "/somewhere"));
        }

        @Bean
        ChronologySource routine() {
            return knows(
                    new ChronologyEntry(NINE.plusSeconds(30), "Invitations went out", "", "")
                            .routine());
        }

        /** It stands on the page that is printed. */
        @Bean
        CasePart safety() {
            return new Facts("safety", "Safe tonight", true);
        }

        /** It stands on the page of the case alone. */
        @Bean
        CasePart family() {
            return new Facts("family", "Told of every member", false);
        }

        @Bean
        Kept kept() {
            return new Kept();
        }

        private static ChronologySource knows(ChronologyEntry entry) {
            return (_, caseRef) -> caseRef.equals("CP-2041") ? List.of(entry) : List.of();
        }
    }

    /** Nobody is on record. */
    static final class NoFamilies implements ChronologyScopes {

        @Override
        public Optional<Scope> family(String caseRef) {
            return Optional.empty();
        }

        @Override
        public Optional<Scope> person(String caseRef, UUID person) {
            return Optional.empty();
        }
    }

    /** A part of one case in one sentence. */
    record Facts(String code, String words, boolean inBrief) implements CasePart {

        @Override
        public int order() {
            return 1;
        }

        @Override
        public Optional<Part> of(Actor who, String caseRef) {
            return CaseFacts.of(code, code, List.of(CaseFacts.Fact.of("It is", words)))
                    .filter(_ -> caseRef.equals("CP-2041"));
        }
    }

    /** The audit: what is in it, and what is added. */
    static final class Kept implements AuditTrail, AuditHistory {

        private final List<AuditEntry> added = new ArrayList<>();

        @Override
        public void record(AuditEntry entry) {
            added.add(entry);
        }

        @Override
        public List<AuditLine> ofSubject(String kind, UUID id, AuditStretch stretch) {
            return List.of();
        }

        @Override
        public List<AuditLine> ofCase(String caseRef, AuditStretch stretch) {
            return LongStream.iterate(51, number -> number > 0, number -> number - 1)
                    .filter(number -> number < stretch.before() && caseRef.equals("CP-2041"))
                    .limit(stretch.atMost())
                    .mapToObj(Kept::line)
                    .toList();
        }

        private static AuditLine line(long number) {
            return new AuditLine(
                    number,
                    NINE,
                    NINE,
                    new AuditLine.Who(DANA_DUTY.id(), DANA_DUTY.agency(), DANA_DUTY.roles()),
                    new AuditLine.What(
                            "case-read", "person", new UUID(0, number), List.of("CP-2041"), ""));
        }
    }

    @BeforeEach
    void nothing_is_added_yet() {
        kept.added.clear();
    }

    @Test
    @Requirement({"R-4.2-7c", "R-ASC-4"})
    void the_chronology_has_the_events_of_every_feature_the_earliest_first() throws Exception {
        var page = Page.of(open("/cases/CP-2041/chronology", DANA_DUTY).andExpect(status().isOk()));

        assertThat(page.title()).isEqualTo("Chronology of case CP-2041 – Threshold");
        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .containsSubsequence("Strategy meeting 1", "The reason.", "The child went home")
                .contains("href=\"/somewhere\"")
                .doesNotContain("/cases/CP-2041/activity");
    }

    @Test
    @Requirement("R-4.2-7c")
    void what_is_only_about_working_together_is_left_out_and_said_to_be() throws Exception {
        String significant = html("/cases/CP-2041/chronology");
        String all = html("/cases/CP-2041/chronology?show=all");

        assertThat(significant)
                .doesNotContain("Invitations went out")
                .contains("It leaves out 1 event about", "/cases/CP-2041/chronology?show=all");
        assertThat(all)
                .containsSubsequence("The reason.", "Invitations went out", "went home")
                .doesNotContain("It leaves out");
        open("/cases/CP-2041/chronology?show=some", DANA_DUTY).andExpect(status().isNotFound());
    }

    @Test
    @Requirement({"L-3.1.26", "R-ASC-4"})
    void a_case_in_brief_has_what_stands_and_what_happened_last_on_one_page() throws Exception {
        var page = Page.of(open("/cases/CP-2041/brief", DANA_DUTY).andExpect(status().isOk()));

        assertThat(page.title()).isEqualTo("Case CP-2041 in brief – Threshold");
        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .containsSubsequence("Safe tonight", "The child went home", "Strategy meeting 1")
                .doesNotContain("Told of every member", "Invitations went out");
        open("/cases/CP-1/brief", DANA_DUTY).andExpect(status().isNotFound());
        open("/cases/CP-2041/brief", OLA_OPERATOR).andExpect(status().isForbidden());
    }

    private String html(String address) throws Exception {
        return Page.of(open(address, DANA_DUTY)).html();
    }

    @Test
    void a_case_that_nobody_knows_has_neither_page() throws Exception {
        open("/cases/CP-1/chronology", DANA_DUTY).andExpect(status().isNotFound());
        open("/cases/CP-1/activity", TERRY_TEAM).andExpect(status().isNotFound());
    }

    @Test
    void a_manager_sees_who_looked_and_is_seen_to_have_looked() throws Exception {
        var page = Page.of(open("/cases/CP-2041/activity", TERRY_TEAM).andExpect(status().isOk()));

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains(DANA_DUTY.name(), "Case read", "/cases/CP-2041/activity?before=2");
        assertThat(kept.added)
                .extracting(AuditEntry::what, AuditEntry::cases)
                .containsExactly(Tuple.tuple("activity-read", List.of("CP-2041")));
    }

    @Test
    void the_last_page_leads_no_further() throws Exception {
        var page =
                Page.of(
                        open("/cases/CP-2041/activity?before=2", TERRY_TEAM)
                                .andExpect(status().isOk()));

        assertThat(page.html()).doesNotContain("href=\"/cases/CP-2041/activity?before");
    }

    @Test
    void who_may_not_read_the_audit_is_refused() throws Exception {
        open("/cases/CP-2041/activity", DANA_DUTY).andExpect(status().isForbidden());
        open("/cases/CP-2041/chronology", OLA_OPERATOR).andExpect(status().isForbidden());
    }

    private ResultActions open(String path, StaffMember who) throws Exception {
        return mvc.perform(get(path).accept(MediaType.TEXT_HTML).with(by(who)));
    }
}
