package org.threshold.workflow.report.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.report.app.ReportSource;
import org.threshold.workflow.report.domain.Asked;
import org.threshold.workflow.report.domain.FathersInformed;
import org.threshold.workflow.report.domain.FathersInformed.OfEnquiry;
import org.threshold.workflow.report.domain.FathersInformed.Recorded;
import org.threshold.workflow.report.domain.FathersInformed.Told;
import org.threshold.workflow.report.domain.Report;
import org.threshold.workflow.report.domain.ReportKind;

@Repository
class JdbcFathersInformed implements ReportSource {

    private static final String ENQUIRIES =
            """
            select e.case_ref, e.anchor, p.standing, t.informed_at, t.state = 'not-told' as not_told,
                   v.enquiry_id is not null and v.spoken_at is null as said_why, l.due_at
            from enquiry e
            left join lateral (
                select s.standing from parent_standing s
                where s.child_id = e.person_id and s.role = 'father'
                order by s.answer desc limit 1) p on true
            left join lateral (
                select o.id, least(o.spoken_at, o.told_at) as informed_at, o.state from parent_letter o
                where o.case_ref = e.case_ref and o.kind = 'section-47-started' and o.place = 'FATHER'
                      and o.decided_at >= e.anchor
                order by o.decided_at limit 1) t on true
            left join parent_conversation v on v.enquiry_id = e.id and v.parent = 'father'
            left join lateral (
                select d.due_at from deadline d
                where d.subject_id = t.id and d.limit_code = 'inform-parent'
                order by d.anchor limit 1) l on true
            where e.anchor >= :from and e.anchor < :until
            order by e.anchor, e.id
            """;

    private final JdbcClient jdbc;

    JdbcFathersInformed(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.FATHERS_INFORMED;
    }

    @Override
    public Report read(Asked asked) {
        List<OfEnquiry> all =
                FactRow.in(asked.month(), jdbc.sql(ENQUIRIES))
                        .query(JdbcFathersInformed::read)
                        .list();
        return FathersInformed.of(all, asked);
    }

    private static OfEnquiry read(ResultSet row, int number) throws SQLException {
        return new OfEnquiry(
                row.getString("case_ref"),
                FactRow.instant(row, "anchor"),
                recorded(FactRow.textIfAny(row, "standing")),
                new Told(
                        FactRow.instantIfAny(row, "informed_at"),
                        row.getBoolean("not_told"),
                        row.getBoolean("said_why")),
                FactRow.instantIfAny(row, "due_at"));
    }

    private static Recorded recorded(Optional<String> standing) {
        return standing.map(
                        code ->
                                switch (code) {
                                    case "known" -> Recorded.KNOWN;
                                    case "not-to-be-contacted" -> Recorded.LEFT_OUT;
                                    default -> Recorded.UNKNOWN;
                                })
                .orElse(Recorded.BLANK);
    }
}
