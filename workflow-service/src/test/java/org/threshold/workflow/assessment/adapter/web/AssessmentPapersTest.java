package org.threshold.workflow.assessment.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.assessment.app.ReadRisks;
import org.threshold.workflow.assessment.app.ReadRisks.Whole;
import org.threshold.workflow.assessment.app.ReadSingleAssessments;
import org.threshold.workflow.assessment.domain.Risk;
import org.threshold.workflow.assessment.domain.RiskEnd;
import org.threshold.workflow.assessment.domain.RiskId;
import org.threshold.workflow.assessment.domain.RiskLevel;
import org.threshold.workflow.assessment.domain.SaidRisks;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.ConferenceChapter;
import org.threshold.workflow.worklist.ConferencePaper;

/** The register of risks goes to the conference with its three axes apart (R-C&F-11). */
class AssessmentPapersTest {

    private static final Actor READER = Actors.in(Role.TEAM_MANAGER);
    private static final CaseRef CASE = new CaseRef("CP-2041");
    private static final Instant NOW = Instant.parse("2026-11-26T14:00:00Z");

    private final ReadRisks read = mock(ReadRisks.class);
    private final ReadSingleAssessments assessments = mock(ReadSingleAssessments.class);

    @Test
    @Requirement("R-C&F-11")
    void a_high_risk_with_little_evidence_is_printed_as_both_and_a_closed_one_is_there_too() {
        register(risk(1, Optional.empty()), risk(2, Optional.of(RiskEnd.GONE)));

        var papers = papers();

        assertThat(papers)
                .extracting(ConferencePaper::chapter)
                .containsExactly(ConferenceChapter.RISKS, ConferenceChapter.RISKS);
        assertThat(papers.getFirst().facts().facts())
                .startsWith(
                        Fact.of("What kind of harm", "Neglect."),
                        Fact.of("How high", "High."),
                        Fact.of("How strong the evidence is", "Little evidence."));
        assertThat(papers.getFirst().facts().facts().getLast().lines())
                .contains("Feeds are missed.", "Missing: it is not said how high it is.");
        assertThat(papers.getLast().facts().title()).isEqualTo("Risk 2");
        assertThat(papers.getLast().facts().facts().getLast().lines())
                .contains("Closed: It is there no longer.");
    }

    @Test
    void where_no_risk_is_recorded_there_is_no_paper_of_one() {
        register();

        assertThat(papers()).isEmpty();
    }

    private List<ConferencePaper> papers() {
        when(assessments.of(any(), eq(CASE))).thenReturn(Optional.of(List.of()));
        return new AssessmentPapers(
                        new RisksOfCase(read), read, new SingleAssessmentsOfCase(assessments))
                .papers(READER, CASE.value());
    }

    private void register(Whole... all) {
        when(read.children(any(), eq(CASE))).thenReturn(List.of(SaidRisks.CHILD));
        when(read.of(any(), eq(CASE))).thenReturn(Optional.of(List.of(all)));
    }

    private static Whole risk(int number, Optional<RiskEnd> end) {
        var risk =
                new Risk(
                        new RiskId(new UUID(0, number)),
                        CASE,
                        number,
                        NOW,
                        SaidRisks.complete(RiskLevel.HIGH),
                        end);
        return new Whole(risk, List.of("how high it is"), List.of());
    }
}
