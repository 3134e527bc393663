package org.threshold.workflow.investigation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.investigation.domain.Given.BABY;
import static org.threshold.workflow.investigation.domain.Given.NOW;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.people.ParentRole;

class ReportedClaimTest {

    @ParameterizedTest
    @CsvSource({
        "child, the child",
        "parent, a parent",
        "relative, a relative",
        "professional, a professional",
        "neighbour, a neighbour or member of the public",
        "anonymous, somebody not known",
        "other, somebody not known"
    })
    void who_says_it_is_as_the_report_says(String source, String words) {
        var claim = ReportedClaim.of(change(Map.of("source", source), "It was."), false);

        assertThat(claim.by().words()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "mother, the mother",
        "father, the father",
        "partner, a parent’s partner",
        "sibling, another child",
        "relative, a relative",
        "carer, another carer",
        "professional, a professional",
        "other, somebody not known",
        "not-known, somebody not known"
    })
    void whom_it_is_against_is_as_the_report_says(String against, String words) {
        var claim = ReportedClaim.of(change(Map.of("against", against), "It was."), false);

        assertThat(claim.against().words()).isEqualTo(words);
    }

    @Test
    void only_a_parent_is_accused_as_one() {
        assertThat(accused("mother")).contains(ParentRole.MOTHER);
        assertThat(accused("father")).contains(ParentRole.FATHER);
        assertThat(accused("partner")).isEmpty();
    }

    @Test
    void a_report_without_words_says_so() {
        assertThat(ReportedClaim.of(change(Map.of(), " "), false).what())
                .startsWith("Reported as a change of circumstance");
    }

    private static Optional<ParentRole> accused(String against) {
        return ReportedClaim.parentAccused(change(Map.of("against", against), ""));
    }

    private static NewChange change(Map<String, String> codes, String detail) {
        return new NewChange(ChangeKind.FURTHER_ALLEGATION, "", List.of(BABY), NOW, codes, detail);
    }
}
