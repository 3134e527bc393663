package org.threshold.workflow.audit.adapter.jdbc;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.audit.AuditHistory;
import org.threshold.workflow.audit.AuditLine;
import org.threshold.workflow.audit.AuditStretch;

/** Reads the audit. */
@Repository
class JdbcAuditHistory implements AuditHistory {

    private static final String LINES =
            """
            select number, at, recorded_at, actor_kind, actor_id, agency, roles,
                   what, subject_kind, subject_id, cases, why
              from audit_entry
            """;
    private static final String NEWEST_FIRST =
            """
               and number < :before
             order by number desc
             limit :atMost
            """;

    private final JdbcClient jdbc;

    JdbcAuditHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<AuditLine> ofSubject(String subjectKind, UUID subjectId, AuditStretch stretch) {
        return jdbc.sql(LINES + " where subject_kind = :kind and subject_id = :id\n" + NEWEST_FIRST)
                .param("kind", subjectKind)
                .param("id", subjectId)
                .param("before", stretch.before())
                .param("atMost", stretch.atMost())
                .query(AuditRow::read)
                .list();
    }

    @Override
    public List<AuditLine> ofCase(String caseReference, AuditStretch stretch) {
        return jdbc.sql(LINES + " where cases @> array[:case]::text[]\n" + NEWEST_FIRST)
                .param("case", caseReference)
                .param("before", stretch.before())
                .param("atMost", stretch.atMost())
                .query(AuditRow::read)
                .list();
    }
}
