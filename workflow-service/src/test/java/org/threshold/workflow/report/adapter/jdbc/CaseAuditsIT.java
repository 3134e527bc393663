package org.threshold.workflow.report.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.report.adapter.jdbc.ReportDatabase.AT;
import static org.threshold.workflow.report.adapter.jdbc.ReportDatabase.IN_OCTOBER;
import static org.threshold.workflow.report.adapter.jdbc.ReportDatabase.NOVEMBER;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.report.app.AuditSamples.Place;
import org.threshold.workflow.report.app.AuditSamples.Progress;
import org.threshold.workflow.report.domain.AuditQuestion;
import org.threshold.workflow.report.domain.Candidate;
import org.threshold.workflow.report.domain.Cause;
import org.threshold.workflow.report.domain.Figure;
import org.threshold.workflow.report.domain.Finding;
import org.threshold.workflow.report.domain.Rating;
import org.threshold.workflow.report.domain.Report;
import org.threshold.workflow.report.domain.Sample;
import org.threshold.workflow.report.domain.Sample.How;
import org.threshold.workflow.report.domain.Sample.Sampled;
import org.threshold.workflow.report.domain.SampleId;

/** Samples and answers, in PostgreSQL. */
class CaseAuditsIT {

    private static final StaffId FIRST = new StaffId(new UUID(0, 1));
    private static final StaffId SECOND = new StaffId(new UUID(0, 2));

    private final ReportDatabase rows = new ReportDatabase("case_audits");
    private final JdbcAuditSamples samples = new JdbcAuditSamples(rows.sql);

    @Test
    @Requirement("R-4.2-2")
    void the_cases_that_were_open_in_the_month_can_be_drawn_with_their_signs_of_risk() {
        String red = rows.aCase();
        String plain = rows.aCase(IN_OCTOBER, UUID.randomUUID());
        rows.referral(red, "red", "not-said", AT);
        String closed = rows.aCase(IN_OCTOBER, UUID.randomUUID());
        rows.run("update case_file set closed_at = ? where ref = ?", IN_OCTOBER, closed);
        rows.aCase(NOVEMBER.month().until(), UUID.randomUUID());

        assertThat(samples.candidates(NOVEMBER.month()))
                .containsExactlyInAnyOrder(new Candidate(red, 1), new Candidate(plain, 0));
    }

    @Test
    void a_sample_is_kept_as_it_was_drawn() {
        Sample sample = sample();

        assertThat(samples.find(sample.id())).contains(sample);
        assertThat(samples.latest(1)).containsExactly(sample);
        assertThat(samples.find(new SampleId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    @Requirement({"R-4.2-2", "F-2.3.1"})
    void each_auditor_has_answers_of_their_own_and_the_last_one_counts() {
        var place = new Place(sample().id(), 1);
        Finding before = finding(Rating.MET, Optional.empty());
        Finding after = finding(Rating.NOT_MET, Optional.of(Cause.SYSTEM));
        samples.record(place, FIRST, before, AT);
        samples.record(place, SECOND, before, AT);
        samples.record(place, FIRST, after, AT.plusSeconds(1));

        assertThat(samples.of(place, FIRST)).containsExactly(after);
        assertThat(samples.of(place, SECOND)).containsExactly(before);
        assertThat(samples.progress(place.sample())).containsExactly(new Progress(1, 2, 1));

        Report report = new JdbcCaseAudits(rows.sql).read(NOVEMBER);

        assertThat(report.table().rows()).hasSize(2);
        assertThat(report.summary().figures())
                .contains(new Figure("Cases audited", "1"))
                .contains(new Figure("Two auditors agree", "0% (0 of 1)"))
                .anyMatch(it -> it.value().equals("50% (1 of 2); before: none to count"));
        assertThat(report.toString()).doesNotContain("Fred");
    }

    @Test
    void answers_of_the_six_months_before_stand_beside_and_older_ones_do_not() {
        var place = new Place(sample().id(), 1);
        samples.record(place, FIRST, finding(Rating.MET, Optional.empty()), IN_OCTOBER);
        var older = new Place(place.sample(), 2);
        samples.record(
                older,
                FIRST,
                finding(Rating.MET, Optional.empty()),
                IN_OCTOBER.minusSeconds(200L * 86_400));

        assertThat(new JdbcCaseAudits(rows.sql).read(NOVEMBER).summary().figures())
                .anyMatch(it -> it.value().equals("none to count; before: 100% (1 of 1)"));
    }

    private Sample sample() {
        var sample =
                new Sample(
                        new SampleId(UUID.randomUUID()),
                        "our seed",
                        NOVEMBER.month(),
                        7,
                        AT,
                        List.of(
                                new Sampled(1, rows.aCase(), How.RANDOM),
                                new Sampled(2, rows.aCase(), How.RISK)));
        samples.keep(sample, FIRST);
        return sample;
    }

    private static Finding finding(Rating rating, Optional<Cause> cause) {
        return new Finding(AuditQuestion.FATHER, rating, cause, "Fred");
    }
}
