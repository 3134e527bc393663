package org.threshold.workflow.prebirth.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.enquiry.KeptAnswer;
import org.threshold.workflow.prebirth.domain.PreBirthAssessment;
import org.threshold.workflow.prebirth.domain.PreBirthId;
import org.threshold.workflow.prebirth.domain.Source;
import org.threshold.workflow.prebirth.domain.SourceLine;
import org.threshold.workflow.prebirth.domain.SourceStanding;

/** Reads and writes the sources of pre-birth assessments, and what came of asking them. */
final class SourceRows {

    private static final String NONE = "not-applicable";

    private final JdbcClient jdbc;

    SourceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SourceLine> of(PreBirthId id) {
        return jdbc.sql(
                        """
                        select one.id, one.source, one.asked_at, one.answer_by, latest.kind, latest.words,
                               latest.comment, latest.role, latest.said_at
                        from pre_birth_source one
                        left join lateral (select kind, words, comment, role, said_at from pre_birth_source_answer
                                           where line = one.id order by position desc limit 1) latest on true
                        where one.assessment_id = :id order by one.place
                        """)
                .param("id", id.value())
                .query(SourceRows::read)
                .list();
    }

    private static SourceLine read(ResultSet row, int number) throws SQLException {
        return new SourceLine(
                Columns.id(row, "id"),
                Source.of(row.getString("source")).orElseThrow(),
                standing(row));
    }

    private static SourceStanding standing(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        if (kind == null) {
            return new SourceStanding.Requested(
                    Columns.instant(row, "asked_at"), Columns.instant(row, "answer_by"));
        }
        Instant at = Columns.instant(row, "said_at");
        if (kind.equals(NONE)) {
            return new SourceStanding.NotApplicable(row.getString("words"), at);
        }
        var kept = new KeptAnswer(kind, row.getString("words"), row.getString("comment"));
        return new SourceStanding.Said(kept.answer(), row.getString("role"), at);
    }

    /** Keeps each; an answer that is not the latest already is kept after those before. */
    void save(PreBirthAssessment one) {
        int place = 0;
        for (SourceLine line : one.sources()) {
            place++;
            switch (line.standing()) {
                case SourceStanding.Requested asked -> add(one, line, place, asked);
                case SourceStanding.Said(var answer, var role, var at) ->
                        said(line, new Saying(KeptAnswer.of(answer), role, at));
                case SourceStanding.NotApplicable(var reason, var at) ->
                        said(line, new Saying(new KeptAnswer(NONE, reason, ""), "", at));
            }
        }
    }

    private void add(
            PreBirthAssessment one, SourceLine line, int place, SourceStanding.Requested asked) {
        jdbc.sql(
                        """
                        insert into pre_birth_source (id, assessment_id, place, source, asked_at, answer_by)
                        values (:id, :assessment, :place, :source, :at, :by) on conflict (id) do nothing
                        """)
                .param("id", line.id())
                .param("assessment", one.id().value())
                .param("place", place)
                .param("source", line.source().code())
                .param("at", Columns.utc(asked.at()))
                .param("by", Columns.utc(asked.by()))
                .update();
    }

    private record Saying(KeptAnswer kept, String role, Instant at) {}

    private void said(SourceLine line, Saying it) {
        jdbc.sql(
                        """
                        insert into pre_birth_source_answer (line, kind, words, comment, role, said_at)
                        select :line, :kind, :words, :comment, :role, :at
                        where not exists
                            (select 1 from (select kind, words, comment, role, said_at from pre_birth_source_answer
                                            where line = :line order by position desc limit 1) latest
                             where latest.kind = :kind and latest.words = :words and latest.comment = :comment
                               and latest.role = :role and latest.said_at = :at)
                        """)
                .param("line", line.id())
                .param("kind", it.kept().kind())
                .param("words", it.kept().words())
                .param("comment", it.kept().comment())
                .param("role", it.role())
                .param("at", Columns.utc(it.at()))
                .update();
    }

    /** The assessment that has this source; anything else is a bug. */
    PreBirthId assessmentOf(UUID line) {
        return new PreBirthId(
                jdbc.sql("select assessment_id from pre_birth_source where id = :line")
                        .param("line", line)
                        .query(UUID.class)
                        .single());
    }
}
