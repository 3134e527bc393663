package org.threshold.workflow.liaison.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.liaison.domain.AnswerGiven.Kind;
import org.threshold.workflow.liaison.domain.ChildAnswer;
import org.threshold.workflow.liaison.domain.KeptAnswer;
import org.threshold.workflow.liaison.domain.LiaisonId;

/** Reads and writes what was said of a child. */
final class AnswerRow {

    private AnswerRow() {}

    static KeptAnswer read(ResultSet row, int number) throws SQLException {
        return new KeptAnswer(
                Columns.person(row, "person_id"),
                what(row),
                new StaffId(Columns.id(row, "said_by")),
                Columns.instant(row, "said_at"));
    }

    private static ChildAnswer what(ResultSet row) throws SQLException {
        return switch (Kind.of(row.getString("kind"))) {
            case CONSIDERED -> new ChildAnswer.Considered(row.getString("words"));
            case NOTHING_NEW -> new ChildAnswer.NothingNew();
            case TO_DO ->
                    new ChildAnswer.ToDo(
                            row.getString("words"),
                            row.getString("by_whom"),
                            Columns.day(row, "until_day"));
        };
    }

    static MapSqlParameterSource columns(LiaisonId id, KeptAnswer answer) {
        return what(answer.what())
                .addValue("liaison", id.value())
                .addValue("person", answer.child().value())
                .addValue("by", answer.by().value())
                .addValue("at", Columns.utc(answer.at()));
    }

    private static MapSqlParameterSource what(ChildAnswer answer) {
        var columns =
                new MapSqlParameterSource()
                        .addValue("words", "")
                        .addValue("byWhom", null)
                        .addValue("until", null);
        return switch (answer) {
            case ChildAnswer.NothingNew() -> columns.addValue("kind", Kind.NOTHING_NEW.code());
            case ChildAnswer.Considered(var words) ->
                    columns.addValue("kind", Kind.CONSIDERED.code()).addValue("words", words);
            case ChildAnswer.ToDo(var what, var byWhom, var until) ->
                    columns.addValue("kind", Kind.TO_DO.code())
                            .addValue("words", what)
                            .addValue("byWhom", byWhom)
                            .addValue("until", until);
        };
    }
}
