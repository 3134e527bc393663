package org.threshold.workflow.enquiry.adapter.jdbc;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.enquiry.app.Stamp;
import org.threshold.workflow.enquiry.domain.InjuredChildId;
import org.threshold.workflow.enquiry.domain.Line;
import org.threshold.workflow.enquiry.domain.SurveyReport;

/** Writes and reads what became of the sets of images before an enquiry. */
final class InjurySurveyRows {

    private final JdbcClient jdbc;

    InjurySurveyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(InjuredChildId id, Line line, SurveyReport report, Stamp stamp) {
        var said = SurveyRows.Said.of(report);
        jdbc.sql(
                        """
                        insert into injured_child_survey (injured_child_id, line, done_at, words, consultant,
                                                          recorded_by, recorded_at)
                        values (:id, :line, :doneAt, :words, :consultant, :by, :at)
                        """)
                .param("id", id.value())
                .param("line", line.code())
                .param("doneAt", said.doneAt())
                .param("words", said.words())
                .param("consultant", said.consultant())
                .param("by", stamp.by().id().value())
                .param("at", Columns.utc(stamp.at()))
                .update();
    }

    Optional<SurveyReport> of(InjuredChildId id, Line line) {
        return jdbc.sql(
                        """
                        select done_at, words, consultant from injured_child_survey
                        where injured_child_id = :id and line = :line
                        """)
                .param("id", id.value())
                .param("line", line.code())
                .query(SurveyRows::report)
                .optional();
    }
}
