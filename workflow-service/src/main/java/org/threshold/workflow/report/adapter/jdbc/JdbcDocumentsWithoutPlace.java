package org.threshold.workflow.report.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.report.app.ReportSource;
import org.threshold.workflow.report.domain.Asked;
import org.threshold.workflow.report.domain.DocumentsWithoutPlace;
import org.threshold.workflow.report.domain.DocumentsWithoutPlace.Entered;
import org.threshold.workflow.report.domain.DocumentsWithoutPlace.Integrity;
import org.threshold.workflow.report.domain.Report;
import org.threshold.workflow.report.domain.ReportKind;

/** Every entry that stands; what somebody typed into it is never read here. */
@Repository
class JdbcDocumentsWithoutPlace implements ReportSource {

    private static final String STANDING =
            """
            with recursive supported as (
                select id as entry_id, supports as change_id, 'first' as relation
                from document_entry where supports is not null
                union all
                select s.entry_id, later.id, later.relation
                from supported s join change_of_circumstance later on later.original = s.change_id
            )
            select e.filed_at, e.agency, e.kind = 'email' as email, e.reference = '' as no_reference,
                   exists (select 1 from supported s
                           where s.entry_id = e.id and s.relation = 'withdrawal') as withdrawn,
                   bool_or(coalesce(other.person_id, own.person_id) <> c.person_id) as other_child,
                   array_agg(coalesce(own.joined_to, own.ref) order by c.place) as cases
            from document_entry e
            join document_case c on c.entry_id = e.id
            join case_file own on own.ref = c.case_ref
            left join case_file other on other.ref = own.joined_to
            where not exists (select 1 from document_entry later where later.corrects = e.id)
            group by e.id
            order by e.filed_at, e.id
            """;

    private final JdbcClient jdbc;

    JdbcDocumentsWithoutPlace(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.DOCUMENTS_WITHOUT_PLACE;
    }

    @Override
    public Report read(Asked asked) {
        List<Entered> all = jdbc.sql(STANDING).query(JdbcDocumentsWithoutPlace::read).list();
        return DocumentsWithoutPlace.of(all, asked);
    }

    private static Entered read(ResultSet row, int number) throws SQLException {
        return new Entered(
                FactRow.texts(row, "cases"),
                FactRow.instant(row, "filed_at"),
                row.getString("agency"),
                row.getBoolean("email"),
                new Integrity(
                        row.getBoolean("other_child"),
                        row.getBoolean("no_reference"),
                        row.getBoolean("withdrawn")));
    }
}
