package org.threshold.workflow.suspicion.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.threshold.trace.Requirement;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.enquiry.domain.OpinionPoint;
import org.threshold.workflow.enquiry.domain.Outcome;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.NamedRisk;
import org.threshold.workflow.strategy.NamedRisk.Evidence;
import org.threshold.workflow.strategy.NamedRisk.Harm;
import org.threshold.workflow.strategy.NamedRisk.Level;

/** Where somebody says that the evidence is not definite (R-C&amp;F-10). */
class NotDefiniteTest {

    private static final Instant THEN = Instant.parse("2026-11-23T10:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "INFLICTED, false",
        "PROBABLY_INFLICTED, true",
        "UNDETERMINED, true",
        "PROBABLY_ACCIDENTAL, true",
        "ACCIDENTAL_OR_MEDICAL, false"
    })
    @Requirement("R-C&F-10")
    void an_opinion_that_is_undetermined_or_probable_is_not_definite(
            OpinionPoint point, boolean not) {
        assertThat(NotDefinite.opinion(opinion(point))).isEqualTo(not);
    }

    @ParameterizedTest
    @CsvSource({"LITTLE, true", "SOME, true", "STRONG, false", "NOT_SAID, false"})
    @Requirement("R-C&F-10")
    void a_meeting_says_so_of_a_risk_with_little_or_some_evidence_whatever_its_level(
            Evidence evidence, boolean not) {
        for (Level level : Level.values()) {
            var risk = new NamedRisk("Held.", Optional.empty(), Harm.PHYSICAL, level, evidence);
            assertThat(NotDefinite.risk(risk)).isEqualTo(not);
        }
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    @Requirement("R-C&F-10")
    void an_enquiry_that_does_not_substantiate_says_so_while_the_opinion_is_open(Outcome outcome) {
        var ended = change(ChangeKind.SECTION_47_ENDED, Map.of("outcome", outcome.code()));

        assertThat(NotDefinite.enquiry(ended, List.of(opinion(OpinionPoint.UNDETERMINED))))
                .isEqualTo(outcome == Outcome.NOT_SUBSTANTIATED);
        assertThat(NotDefinite.enquiry(ended, List.of())).isFalse();
    }

    @Test
    void the_last_opinion_counts_and_no_other_change() {
        var open = opinion(OpinionPoint.UNDETERMINED);
        var found = opinion(OpinionPoint.ACCIDENTAL_OR_MEDICAL);
        var report = change(ChangeKind.MEDICAL_REPORT_ISSUED, Map.of());

        assertThat(NotDefinite.lastOpinion(List.of(found, open))).isTrue();
        assertThat(NotDefinite.lastOpinion(List.of(open, report))).isTrue();
        assertThat(NotDefinite.lastOpinion(List.of(open, found))).isFalse();
        assertThat(NotDefinite.lastOpinion(List.of())).isFalse();
        assertThat(
                        NotDefinite.opinion(
                                change(ChangeKind.NEW_INJURY, Map.of("opinion", "undetermined"))))
                .isFalse();
    }

    private static NewChange opinion(OpinionPoint point) {
        return change(ChangeKind.MEDICAL_REPORT_ISSUED, Map.of("opinion", point.code()));
    }

    private static NewChange change(ChangeKind kind, Map<String, String> codes) {
        return new NewChange(kind, "", List.of(new CaseRef("CP-2041")), THEN, codes, "");
    }
}
