package org.threshold.workflow.ward.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.LikelyMatch;
import org.threshold.workflow.people.LikelyMatch.Why;
import org.threshold.workflow.people.Names;
import org.threshold.workflow.people.NhsIdentity;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;

/** Whose an admission is that was told without a reference of ours (R-Hosp-9). */
class AdmissionMatchTest {

    private static final Instant NOW = Instant.parse("2026-11-26T14:00:00Z");
    private static final CaseRef OPEN = new CaseRef("CP-2041");
    private static final CaseRef OTHER = new CaseRef("CP-2050");
    private static final Set<Why> ALIKE = EnumSet.of(Why.SAME_NAME, Why.SAME_BIRTH);

    @Test
    @Requirement("R-Hosp-9")
    void an_nhs_number_matches_by_itself_whoever_else_is_alike() {
        assertThat(
                        AdmissionMatch.of(
                                List.of(
                                        candidate(ALIKE, Optional.of(OTHER)),
                                        candidate(
                                                EnumSet.of(Why.SAME_NHS_NUMBER),
                                                Optional.of(OPEN)))))
                .isEqualTo(new AdmissionMatch.OpenCase(OPEN));
    }

    @Test
    void a_child_known_by_its_number_without_an_open_case_is_looked_at() {
        assertThat(
                        AdmissionMatch.of(
                                List.of(
                                        candidate(
                                                EnumSet.of(Why.SAME_NHS_NUMBER), Optional.empty()),
                                        candidate(ALIKE, Optional.of(OTHER)))))
                .isEqualTo(new AdmissionMatch.NoOpenCase());
    }

    @Test
    @Requirement("R-Hosp-9")
    void a_name_and_a_birth_only_propose_even_where_one_child_is_exactly_so() {
        assertThat(AdmissionMatch.of(List.of(candidate(ALIKE, Optional.of(OPEN)))))
                .isEqualTo(new AdmissionMatch.ToConfirm());
        assertThat(
                        AdmissionMatch.of(
                                List.of(
                                        candidate(ALIKE, Optional.empty()),
                                        candidate(
                                                EnumSet.of(Why.SIMILAR_NAME), Optional.of(OTHER)))))
                .isEqualTo(new AdmissionMatch.ToConfirm());
    }

    @Test
    void with_no_open_case_among_them_somebody_looks_whether_it_needs_a_referral() {
        assertThat(AdmissionMatch.of(List.of())).isEqualTo(new AdmissionMatch.NoOpenCase());
        assertThat(AdmissionMatch.of(List.of(candidate(ALIKE, Optional.empty()))))
                .isEqualTo(new AdmissionMatch.NoOpenCase());
    }

    @Test
    void an_admission_is_a_fact_however_little_is_known_of_the_child() {
        assertThat(told(NOW).refusals(NOW)).isEmpty();
        assertThat(told(NOW.plusSeconds(1)).refusals(NOW))
                .extracting(Refusal::field)
                .containsExactly("admittedAt");
    }

    @Test
    void of_a_case_it_is_the_change_that_hospitals_tell_with_a_reference() {
        var change = told(NOW).of(OPEN);

        assertThat(change.kind()).isEqualTo(ChangeKind.CHILD_ADMITTED);
        assertThat(change.stage()).isEqualTo("admitted");
        assertThat(change.cases()).containsExactly(OPEN);
        assertThat(change.occurredAt()).isEqualTo(NOW);
        assertThat(change.injury()).isTrue();
    }

    @Test
    void whoever_makes_no_referral_says_why() {
        assertThat(new AdmissionAnswer.NoReferral(" ").refusals())
                .extracting(Refusal::field)
                .containsExactly("why");
        assertThat(new AdmissionAnswer.NoReferral("Seen, well.").refusals()).isEmpty();
        assertThat(new AdmissionAnswer.OfCase(OPEN).refusals()).isEmpty();
    }

    private static AdmissionTold told(Instant at) {
        var nobody =
                new AdmittedChild(new NhsIdentity.LeftOut(), Names.unknown(), new Born.Unknown());
        return new AdmissionTold(nobody, AdmissionReason.INJURY, at, "");
    }

    private static AdmissionCandidate candidate(Set<Why> why, Optional<CaseRef> open) {
        var person =
                new PersonView(
                        new PersonId(UUID.randomUUID()), "", new Born.Unknown(), PersonKind.CHILD);
        return new AdmissionCandidate(new LikelyMatch(person, 80, why), open);
    }
}
