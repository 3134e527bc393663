package org.threshold.workflow.improvement.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.improvement.UnevidencedWorries.Note;
import org.threshold.workflow.improvement.app.WorryLog;
import org.threshold.workflow.improvement.domain.Supervision.Written;
import org.threshold.workflow.improvement.domain.UnevidencedWorry;
import org.threshold.workflow.referral.CaseRef;

@Repository
class JdbcWorryLog implements WorryLog {

    private final JdbcClient jdbc;

    JdbcWorryLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(UnevidencedWorry one) {
        jdbc.sql(
                        """
                        insert into unevidenced_worry (id, case_ref, note, note_id, words, written_by, written_at)
                        select :id, :case, :note, :noteId, :words, :by, :at
                        where not exists (select 1 from unevidenced_worry w
                                          where w.note_id = :noteId and w.words = :words and w.written_by = :by)
                        """)
                .param("id", one.id())
                .param("case", one.caseRef().value())
                .param("note", one.note().code())
                .param("noteId", one.noteId())
                .param("words", one.words())
                .param("by", one.written().by().value())
                .param("at", one.written().at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<UnevidencedWorry> of(List<CaseRef> refs) {
        return jdbc.sql(
                        """
                        select id, case_ref, note, note_id, words, written_by, written_at
                        from unevidenced_worry where case_ref = any(:refs)
                        order by written_at desc, id
                        """)
                .param("refs", refs.stream().map(CaseRef::value).toArray(String[]::new))
                .query(JdbcWorryLog::read)
                .list();
    }

    private static UnevidencedWorry read(ResultSet row, int number) throws SQLException {
        return new UnevidencedWorry(
                row.getObject("id", UUID.class),
                new CaseRef(row.getString("case_ref")),
                Note.of(row.getString("note")),
                row.getObject("note_id", UUID.class),
                row.getString("words"),
                new Written(
                        new StaffId(row.getObject("written_by", UUID.class)),
                        row.getObject("written_at", OffsetDateTime.class).toInstant()));
    }
}
