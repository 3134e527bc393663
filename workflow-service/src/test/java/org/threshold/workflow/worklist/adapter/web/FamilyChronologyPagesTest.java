package org.threshold.workflow.worklist.adapter.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.People.OLA_OPERATOR;
import static org.threshold.workflow.access.Requests.by;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.worklist.ChronologyEntry;
import org.threshold.workflow.worklist.ChronologyKind;
import org.threshold.workflow.worklist.ChronologyScopes;
import org.threshold.workflow.worklist.ChronologySource;
import org.threshold.workflow.worklist.app.ReadChronology;

@WebSlice({ChronologyController.class, ChronologyFileController.class})
class FamilyChronologyPagesTest {

    private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");
    private static final UUID BROTHER = new UUID(0, 2);

    private final MockMvc mvc;
    private final Kept kept;

    @Autowired
    FamilyChronologyPagesTest(MockMvc mvc, Kept kept) {
        this.mvc = mvc;
        this.kept = kept;
    }

    /** Two cases of one family. */
    @TestConfiguration(proxyBeanMethods = false)
    @Import({ReadChronology.class, Two.class, Kept.class})
    static class Parts {

        @Bean
        ChronologySource changes() {
            var entry = new ChronologyEntry(NINE, "The child went home", "", "");
            return (_, ref) -> ref.equals("CP-2041") ? List.of(entry) : List.of();
        }

        /** A meeting about a brother, whose case is another. */
        @Bean
        ChronologySource meetings() {
            var at = NINE.plusSeconds(90);
            return new Meetings(new ChronologyEntry(at, "=Met, \"both\"", "Why.", ""));
        }
    }

    /** Meetings of the case CP-2042. */
    record Meetings(ChronologyEntry entry) implements ChronologySource {

        @Override
        public List<ChronologyEntry> chronology(Actor who, String caseRef) {
            return caseRef.equals("CP-2042") ? List.of(entry) : List.of();
        }

        @Override
        public ChronologyKind kind() {
            return ChronologyKind.STRATEGY_MEETING;
        }
    }

    /** A family of two children; one person is known, who is the brother. */
    static final class Two implements ChronologyScopes {

        @Override
        public Optional<Scope> family(String caseRef) {
            return Optional.of(new Scope(new UUID(0, 1), true, List.of("CP-2041", "CP-2042")))
                    .filter(_ -> caseRef.equals("CP-2041"));
        }

        @Override
        public Optional<Scope> person(String caseRef, UUID person) {
            return Optional.of(new Scope(BROTHER, true, List.of("CP-2042")))
                    .filter(_ -> person.equals(BROTHER));
        }
    }

    /** What is added to the audit. */
    static final class Kept implements AuditTrail {

        private final List<AuditEntry> added = new ArrayList<>();

        @Override
        public void record(AuditEntry entry) {
            added.add(entry);
        }
    }

    @BeforeEach
    void nothing_is_added_yet() {
        kept.added.clear();
    }

    @Test
    @Requirement({"R-4.2-7c", "R-ASC-4"})
    void the_family_has_the_events_of_every_child_each_with_its_case() throws Exception {
        var page = Page.of(open("/cases/CP-2041/family/chronology", DANA_DUTY));

        assertThat(page.title())
                .isEqualTo("Chronology of the family, for case CP-2041 – Threshold");
        assertThat(page.faults()).isEmpty();
        assertThat(page.html()).containsSubsequence("The child went home", "CP-2042", "Met");
    }

    @Test
    @Requirement({"R-4.2-7c", "R-ASC-4"})
    void a_child_has_the_events_of_its_own_cases_alone() throws Exception {
        String html = html("/cases/CP-2041/family/" + BROTHER + "/chronology");

        assertThat(html)
                .contains("Chronology of a child, for case CP-2041", "Met")
                .doesNotContain("The child went home");
        open("/cases/CP-2041/family/" + new UUID(0, 3) + "/chronology", DANA_DUTY)
                .andExpect(status().isNotFound());
        open("/cases/CP-2041/family/" + BROTHER + "/chronology", OLA_OPERATOR)
                .andExpect(status().isForbidden());
    }

    @Test
    @Requirement("R-4.2-7c")
    void it_can_be_narrowed_to_a_kind_and_a_time() throws Exception {
        String family = "/cases/CP-2041/family/chronology";

        assertThat(html(family + "?kind=strategy-meeting"))
                .contains("Met")
                .doesNotContain("The child went home");
        assertThat(html(family + "?kind=referral")).contains("No such event is recorded.");
        open(family + "?kind=weather", DANA_DUTY).andExpect(status().isNotFound());
        open(family + "?since=yesterday", DANA_DUTY).andExpect(status().isNotFound());
    }

    @Test
    @Requirement("R-4.2-7c")
    void a_file_has_the_events_of_its_page_and_it_is_kept_who_took_it() throws Exception {
        String address = "/cases/CP-2041/family/chronology.csv?kind=strategy-meeting";
        var answer = mvc.perform(get(address).with(by(DANA_DUTY))).andExpect(status().isOk());

        assertThat(answer.andReturn().getResponse().getContentAsString(UTF_8).lines())
                .hasSize(2)
                .last()
                .isEqualTo(
                        "\"2026-11-24 09:01\",\"CP-2042\",\"Strategy meetings\","
                                + "\"'=Met, \"\"both\"\"\",\"Why.\",\"yes\"");
        assertThat(kept.added)
                .extracting(AuditEntry::what, AuditEntry::cases)
                .containsExactly(
                        Tuple.tuple("chronology-downloaded", List.of("CP-2041", "CP-2042")));
    }

    @Test
    @Requirement("R-4.2-7c")
    void that_somebody_read_it_is_kept_with_every_case_in_it() throws Exception {
        open("/cases/CP-2041/family/" + BROTHER + "/chronology", DANA_DUTY);

        assertThat(kept.added)
                .extracting(AuditEntry::what, AuditEntry::subjectId, AuditEntry::cases)
                .containsExactly(
                        Tuple.tuple("chronology-read", BROTHER, List.of("CP-2041", "CP-2042")));
    }

    private String html(String address) throws Exception {
        return Page.of(open(address, DANA_DUTY)).html();
    }

    private ResultActions open(String path, StaffMember who) throws Exception {
        return mvc.perform(get(path).accept(MediaType.TEXT_HTML).with(by(who)));
    }
}
