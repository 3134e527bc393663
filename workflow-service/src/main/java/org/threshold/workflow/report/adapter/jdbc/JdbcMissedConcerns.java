package org.threshold.workflow.report.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.report.app.MissedConcerns;
import org.threshold.workflow.report.domain.MissedThresholds.Concern;
import org.threshold.workflow.report.domain.MissedThresholds.Handled;
import org.threshold.workflow.report.domain.MissedThresholds.Sign;
import org.threshold.workflow.report.domain.Month;

@Repository
class JdbcMissedConcerns implements MissedConcerns {

    private static final String CONCERNS =
            """
            select r.received_at, r.from_agency, r.outcome, s.injury, s.adult,
                   array(select c.case_ref from referral_child c
                         where c.referral_id = r.id order by c.place) as cases,
                   (select a.roles from audit_entry a
                    where a.subject_kind = 'referral' and a.subject_id = r.id and a.what = 'referral-decided'
                    order by a.number desc limit 1) as decided_by,
                   (select min(m.held_at)
                    from referral_child c
                    join discussion_child d on d.case_ref = c.case_ref
                    join discussion_meeting m on m.discussion_id = d.discussion_id
                    where c.referral_id = r.id and m.held_at >= r.received_at) as held_at
            from referral r
            cross join lateral (select (r.received_at at time zone 'Europe/London')::date as day) on_day
            cross join lateral (
                select exists (select from referral_child c
                               where c.referral_id = r.id and c.path = 'red') as injury,
                       exists (select from referral_adult a
                               join adult_concern k on k.adult_id = a.person_id
                               where a.referral_id = r.id and k.plan_kind = 'child-protection')
                       or exists (select from referral_child c
                                  join case_file f on f.ref = c.case_ref
                                  join household_member child on child.person_id = f.person_id
                                  join household_member other on other.household_id = child.household_id
                                  join adult_concern k on k.adult_id = other.person_id
                                  where c.referral_id = r.id and k.plan_kind = 'child-protection'
                                    and coalesce(child.start_earliest <= on_day.day, true) and coalesce(child.end_latest >= on_day.day, true)
                                    and coalesce(other.start_earliest <= on_day.day, true) and coalesce(other.end_latest >= on_day.day, true)) as adult
            ) s
            where r.received_at >= :from and r.received_at < :until and (s.injury or s.adult)
            order by r.received_at, r.id
            """;

    private final JdbcClient jdbc;

    JdbcMissedConcerns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Concern> of(Month month) {
        return FactRow.in(month, jdbc.sql(CONCERNS)).query(JdbcMissedConcerns::read).list();
    }

    private static Concern read(ResultSet row, int number) throws SQLException {
        return new Concern(
                FactRow.texts(row, "cases"),
                FactRow.instant(row, "received_at"),
                row.getString("from_agency"),
                new Sign(row.getBoolean("injury"), row.getBoolean("adult")),
                new Handled(
                        FactRow.textIfAny(row, "outcome"),
                        FactRow.texts(row, "decided_by"),
                        FactRow.instantIfAny(row, "held_at")));
    }
}
