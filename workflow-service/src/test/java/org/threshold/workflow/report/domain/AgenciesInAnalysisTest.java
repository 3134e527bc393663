package org.threshold.workflow.report.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.report.domain.AgenciesInAnalysis.Ended;
import org.threshold.workflow.report.domain.AgenciesInAnalysis.Work;

class AgenciesInAnalysisTest {

    private static final Instant AT = Instant.parse("2026-11-24T10:00:00Z");

    @Test
    @Requirement("R-C&F-1")
    void it_is_an_analysis_of_several_from_three_agencies_on() {
        Report report =
                AgenciesInAnalysis.of(
                        List.of(
                                ended(Work.ENQUIRY, "gp", "police", "school"),
                                ended(Work.ENQUIRY, "gp", "police"),
                                ended(Work.ASSESSMENT)),
                        new Asked(Month.of(AT), AT));

        assertThat(report.summary().figures())
                .extracting(Figure::value)
                .containsExactly("33% (1 of 3)", "50% (1 of 2)", "0% (0 of 1)", "1");
        assertThat(report.summary().breakdowns().getFirst().lines())
                .containsExactly(
                        new Breakdown.Line("General practice", 2),
                        new Breakdown.Line("Police", 2),
                        new Breakdown.Line("School or nursery", 1));
        assertThat(report.table().rows().getFirst().cells())
                .containsExactly(
                        new Cell.At(AT),
                        Cell.of("section 47 enquiry"),
                        Cell.of("early help"),
                        Cell.of("General practice, Police, School or nursery"),
                        new Cell.Count(3));
    }

    private static Ended ended(Work work, String... agencies) {
        return new Ended("CP-1", work, AT, "early-help", List.of(agencies));
    }
}
