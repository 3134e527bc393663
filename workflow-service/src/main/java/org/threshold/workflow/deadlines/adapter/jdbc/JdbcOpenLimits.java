package org.threshold.workflow.deadlines.adapter.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.deadlines.app.DeadlineStore;
import org.threshold.workflow.deadlines.app.OpenLimits;
import org.threshold.workflow.deadlines.domain.BankHolidays;
import org.threshold.workflow.deadlines.domain.Limits;
import org.threshold.workflow.deadlines.domain.RunningDeadline;

/** The limits in force, and what is open under them, in PostgreSQL. */
@Repository
class JdbcOpenLimits implements OpenLimits {

    private final JdbcClient jdbc;
    private final DeadlineStore store;

    JdbcOpenLimits(JdbcClient jdbc, DeadlineStore store) {
        this.jdbc = jdbc;
        this.store = store;
    }

    @Override
    public boolean putInForce(Limits limits, Instant since) {
        jdbc.sql("lock table limits_in_force in share row exclusive mode").update();
        var version = limits.profile().version();
        var holidays = limits.calendar().bankHolidays();
        return jdbc.sql(
                                """
                                insert into limits_in_force (area, version, holidays_from, holidays_until,
                                                             holidays, since)
                                select :area, :version, :from, :until, cast(:holidays as date[]), :since
                                where not exists (
                                    select 1
                                    from (select * from limits_in_force order by number desc limit 1) last
                                    where last.area = :area and last.version = :version
                                      and last.holidays_from = :from and last.holidays_until = :until
                                      and last.holidays = cast(:holidays as date[]))
                                """)
                        .param("area", version.area())
                        .param("version", version.version())
                        .param("from", holidays.from())
                        .param("until", holidays.until())
                        .param("holidays", days(holidays))
                        .param("since", Columns.utc(since))
                        .update()
                == 1;
    }

    @Override
    public List<DeadlineId> open() {
        return jdbc.sql("select id from deadline where state = 'open' order by due_at, id")
                .query((row, _) -> new DeadlineId(row.getObject("id", UUID.class)))
                .list();
    }

    @Override
    public boolean wasBroughtForward(DeadlineId id) {
        return jdbc.sql("select brought_forward from deadline where id = :id")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void recounted(RunningDeadline after) {
        jdbc.sql(
                        """
                        update deadline
                        set rule_id = :rule, words = :words, citation = :citation, clock = :clock,
                            profile_area = :area, profile_version = :version, opens_at = :opensAt,
                            due_at = :dueAt
                        where id = :id
                        """)
                .params(DeadlineValues.fixed(after))
                .params(DeadlineValues.changing(after.deadline()))
                .update();
        store.save(after);
    }

    private static String[] days(BankHolidays holidays) {
        return holidays.days().stream().sorted().map(LocalDate::toString).toArray(String[]::new);
    }
}
