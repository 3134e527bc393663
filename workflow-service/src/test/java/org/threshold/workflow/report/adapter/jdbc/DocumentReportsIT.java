package org.threshold.workflow.report.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.report.adapter.jdbc.ReportDatabase.AT;
import static org.threshold.workflow.report.adapter.jdbc.ReportDatabase.IN_OCTOBER;
import static org.threshold.workflow.report.adapter.jdbc.ReportDatabase.NOVEMBER;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.report.domain.Breakdown;
import org.threshold.workflow.report.domain.Cell;
import org.threshold.workflow.report.domain.Figure;
import org.threshold.workflow.report.domain.Report;

/** Documents without a place and data that are missing, in PostgreSQL. */
class DocumentReportsIT {

    private final ReportDatabase rows = new ReportDatabase("document_reports");

    @Test
    @Requirement("R-C&F-7")
    void entries_whose_place_is_gone_are_found_until_they_are_corrected() {
        UUID child = UUID.randomUUID();
        String ref = rows.aCase(AT, child);
        UUID corrected = rows.change("new-injury", AT);
        replaced("correction", corrected);
        entry(ref, child, "DOC-1", null, null);
        entry(ref, child, "DOC-2", corrected, null);
        assertThat(report().cases()).isEmpty();

        UUID withdrawn = rows.change("new-injury", AT);
        replaced("withdrawal", replaced("correction", withdrawn));
        UUID supporting = entry(ref, child, "DOC-3", withdrawn, null);
        UUID nowhere = entry(ref, child, "", null, null);
        UUID another = entry(ref, UUID.randomUUID(), "DOC-5", null, null);

        assertThat(report().summary().breakdowns().getFirst().lines())
                .extracting(Breakdown.Line::words, Breakdown.Line::count)
                .hasSize(3);
        assertThat(report().table().rows()).hasSize(3);
        assertThat(report().cases()).containsExactly(ref);
        assertThat(report().toString()).doesNotContain("Fred");

        for (UUID wrong : List.of(supporting, nowhere, another)) {
            entry(ref, child, "DOC-6", null, wrong);
        }
        assertThat(report().table().rows()).isEmpty();
        assertThat(report().summary().figures().getFirst().value()).isEqualTo("0% (0 of 5)");
    }

    @Test
    @Requirement("R-C&F-7")
    void a_case_that_joined_another_is_about_the_child_of_that_one() {
        UUID known = UUID.randomUUID();
        String into = rows.aCase(AT, known);
        UUID before = UUID.randomUUID();
        String from = rows.aCase(AT, before);
        entry(from, before, "DOC-1", null, null);
        assertThat(report().table().rows()).isEmpty();

        rows.run("update case_file set joined_to = ?, closed_at = ? where ref = ?", into, AT, from);

        assertThat(report().cases()).containsExactly(into);
        entry(into, known, "DOC-2", null, null);
        assertThat(report().summary().figures().getFirst().value()).isEqualTo("50% (1 of 2)");
    }

    @Test
    @Requirement("R-ASC-3")
    void missing_data_count_in_the_month_they_were_reported_with_how_complete_referrals_were() {
        missing(AT, AT.plusSeconds(60), AT.plusSeconds(61));
        missing(AT.plusSeconds(1), AT.plusSeconds(60), AT.plusSeconds(60));
        missing(IN_OCTOBER, AT, AT);
        UUID referral = rows.referral(rows.aCase(), "not-red", "not-said", AT);
        rows.run(
                "update referral set details_asked = 7, details_missing = array['gp'] where id = ?",
                referral);

        Report report = new JdbcMissingData(rows.sql).read(NOVEMBER);

        assertThat(report.summary().figures())
                .extracting(Figure::value)
                .containsExactly("2", "100% (2 of 2)", "1", "1", "85% (6 of 7)");
        assertThat(report.table().rows().getFirst().cells())
                .contains(Cell.of("The duty team"), Cell.of("no"), Cell.of("The GP practice"));
        assertThat(report.cases()).hasSize(2);
        assertThat(report.toString()).doesNotContain("Fred");
    }

    private void missing(Instant at, Instant dueAt, Instant foundAt) {
        UUID id = UUID.randomUUID();
        rows.run(
                """
                insert into missing_data (id, case_ref, data, note, agency, team, reported_by, reported_at)
                values (?, ?, array['school', 'gp'], 'Fred.', 'out-of-hours', 'duty', ?, ?)
                """,
                id,
                rows.aCase(),
                id,
                at);
        rows.run(
                "insert into missing_data_found (missing_id, still, words, found_by, found_at) values (?, array['gp'], 'Fred.', ?, ?)",
                id,
                id,
                foundAt);
        rows.limit(id, "data-quality", "add-missing-data", at, dueAt);
        rows.run("update deadline set subject_kind = 'missing-data' where subject_id = ?", id);
    }

    private Report report() {
        return new JdbcDocumentsWithoutPlace(rows.sql).read(NOVEMBER);
    }

    private UUID replaced(String relation, UUID original) {
        UUID id = UUID.randomUUID();
        rows.run(
                """
                insert into change_of_circumstance (id, kind, stage, occurred_at, recorded_at, recorded_by,
                                                    by_staff, agency, codes, detail, relation, original)
                values (?, 'new-injury', '', ?, ?, ?, true, 'hospital', '{}', 'It was wrong.', ?, ?)
                """,
                id,
                AT,
                AT,
                id,
                relation,
                original);
        return id;
    }

    private UUID entry(
            String ref,
            UUID child,
            String reference,
            @Nullable UUID supports,
            @Nullable UUID corrects) {
        UUID id = UUID.randomUUID();
        rows.run(
                """
                insert into document_entry (id, kind, title, supports, corrects, why_wrong, agency, filed_by,
                                            by_system, filed_at, kept_in, reference, why_none, dated_on, author)
                values (?, 'elsewhere', 'Fred', cast(? as uuid), cast(? as uuid), ?, 'hospital', ?, false, ?,
                        'council', ?, ?, '2026-11-20', 'Fred')
                """,
                id,
                supports,
                corrects,
                corrects == null ? null : "It was wrong.",
                id,
                AT,
                reference,
                reference.isEmpty() ? "Nobody knows." : "");
        rows.run(
                "insert into document_case (entry_id, place, case_ref, person_id) values (?, 1, ?, ?)",
                id,
                ref,
                child);
        return id;
    }
}
