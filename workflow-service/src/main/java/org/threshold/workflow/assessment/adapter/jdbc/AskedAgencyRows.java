package org.threshold.workflow.assessment.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.assessment.domain.AskedAgency;
import org.threshold.workflow.assessment.domain.SingleAssessment;
import org.threshold.workflow.assessment.domain.SingleAssessmentId;
import org.threshold.workflow.enquiry.Answer;
import org.threshold.workflow.enquiry.KeptAnswer;

/** Reads and writes whom single assessments ask, and what came of it. */
final class AskedAgencyRows {

    private final JdbcClient jdbc;

    AskedAgencyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AskedAgency> of(SingleAssessmentId id) {
        return jdbc.sql(
                        """
                        select asked.id, asked.agency, coalesce(latest.kind, 'awaited') as kind,
                               coalesce(latest.words, '') as words, coalesce(latest.comment, '') as comment,
                               coalesce(latest.role, '') as role
                        from assessment_agency asked
                        left join lateral (select kind, words, comment, role from assessment_agency_answer
                                           where line = asked.id order by position desc limit 1) latest on true
                        where asked.assessment_id = :id order by asked.place
                        """)
                .param("id", id.value())
                .query(AskedAgencyRows::read)
                .list();
    }

    private static AskedAgency read(ResultSet row, int number) throws SQLException {
        return new AskedAgency(
                Columns.id(row, "id"),
                Agency.of(row.getString("agency")).orElseThrow(),
                answer(row),
                row.getString("role"));
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return new KeptAnswer(
                        row.getString("kind"), row.getString("words"), row.getString("comment"))
                .answer();
    }

    /** Keeps whom it asks; an answer that is not the latest already is kept after those before. */
    void save(SingleAssessment one) {
        int place = 0;
        for (AskedAgency asked : one.asked()) {
            place++;
            jdbc.sql(
                            """
                            insert into assessment_agency (id, assessment_id, place, agency)
                            values (:id, :assessment, :place, :agency) on conflict (id) do nothing
                            """)
                    .param("id", asked.id())
                    .param("assessment", one.id().value())
                    .param("place", place)
                    .param("agency", asked.agency().code())
                    .update();
            answered(asked);
        }
    }

    private void answered(AskedAgency asked) {
        if (!asked.awaited()) {
            var said = KeptAnswer.of(asked.answer());
            jdbc.sql(
                            """
                            insert into assessment_agency_answer (line, kind, words, comment, role)
                            select :line, :kind, :words, :comment, :role
                            where not exists
                                (select 1 from (select kind, words, comment, role from assessment_agency_answer
                                                where line = :line order by position desc limit 1) latest
                                 where latest.kind = :kind and latest.words = :words
                                   and latest.comment = :comment and latest.role = :role)
                            """)
                    .param("line", asked.id())
                    .param("kind", asked.answer().code())
                    .param("words", said.words())
                    .param("comment", said.comment())
                    .param("role", asked.role())
                    .update();
        }
    }
}
