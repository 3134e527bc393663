package org.threshold.workflow.enquiry.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.enquiry.app.Findings.Survey;
import org.threshold.workflow.enquiry.app.Stamp;
import org.threshold.workflow.enquiry.domain.SurveyReport;

/** Writes and reads what became of the sets of images. */
final class SurveyRows {

    private final JdbcClient jdbc;

    SurveyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(Survey survey, SurveyReport report, Stamp stamp) {
        Said said = Said.of(report);
        jdbc.sql(
                        """
                        insert into skeletal_survey (enquiry_id, line, done_at, words, consultant, recorded_by,
                                                     recorded_at)
                        values (:id, :line, :doneAt, :words, :consultant, :by, :at)
                        """)
                .param("id", survey.enquiry().value())
                .param("line", survey.line().code())
                .param("doneAt", said.doneAt())
                .param("words", said.words())
                .param("consultant", said.consultant())
                .param("by", stamp.by().id().value())
                .param("at", Columns.utc(stamp.at()))
                .update();
    }

    Optional<SurveyReport> of(Survey survey) {
        return jdbc.sql(
                        """
                        select done_at, words, consultant from skeletal_survey
                        where enquiry_id = :id and line = :line
                        """)
                .param("id", survey.enquiry().value())
                .param("line", survey.line().code())
                .query(SurveyRows::report)
                .optional();
    }

    record Said(@Nullable OffsetDateTime doneAt, String words, @Nullable String consultant) {

        static Said of(SurveyReport report) {
            return switch (report) {
                case SurveyReport.Reported(var doneAt, var findings) ->
                        new Said(Columns.utc(doneAt), findings, null);
                case SurveyReport.NotDone(var consultant, var reason) ->
                        new Said(null, reason, consultant);
            };
        }
    }

    static SurveyReport report(ResultSet row, int number) throws SQLException {
        String consultant = row.getString("consultant");
        return consultant == null
                ? new SurveyReport.Reported(Columns.instant(row, "done_at"), row.getString("words"))
                : new SurveyReport.NotDone(consultant, row.getString("words"));
    }
}
