package org.threshold.workflow.report.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.report.app.AuditSamples.Place;
import org.threshold.workflow.report.domain.AuditQuestion;
import org.threshold.workflow.report.domain.Cause;
import org.threshold.workflow.report.domain.Finding;

/** Writes and reads rows of answers. */
final class AuditFindings {

    private AuditFindings() {}

    /** A case of a sample and whoever audits it. */
    record OfAuditor(Place place, StaffId auditor) {}

    static void keep(JdbcClient jdbc, OfAuditor whose, Finding finding, Instant at) {
        jdbc.sql(
                        """
                        insert into audit_finding (sample_id, place, auditor, question, rating, cause, words,
                                                   recorded_at)
                        values (:sample, :place, :auditor, :question, :rating, :cause, :words, :at)
                        on conflict (sample_id, place, auditor, question)
                        do update set rating = excluded.rating, cause = excluded.cause,
                                      words = excluded.words, recorded_at = excluded.recorded_at
                        """)
                .param("sample", whose.place().sample().value())
                .param("place", whose.place().place())
                .param("auditor", whose.auditor().value())
                .param("question", finding.question().code())
                .param("rating", finding.rating().code())
                .param("cause", finding.cause().map(Cause::code).orElse(null))
                .param("words", finding.words())
                .param("at", FactRow.utc(at))
                .update();
    }

    static List<Finding> of(JdbcClient jdbc, OfAuditor whose) {
        return jdbc.sql(
                        """
                        select question, rating, cause, words from audit_finding
                        where sample_id = :sample and place = :place and auditor = :auditor
                        order by recorded_at, question
                        """)
                .param("sample", whose.place().sample().value())
                .param("place", whose.place().place())
                .param("auditor", whose.auditor().value())
                .query(AuditFindings::read)
                .list();
    }

    private static Finding read(ResultSet row, int number) throws SQLException {
        return new Finding(
                AuditQuestion.of(row.getString("question")).orElseThrow(),
                AuditCodes.rating(row.getString("rating")),
                AuditCodes.cause(FactRow.textIfAny(row, "cause")),
                row.getString("words"));
    }
}
