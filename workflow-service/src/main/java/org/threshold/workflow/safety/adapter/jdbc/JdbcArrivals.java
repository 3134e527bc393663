package org.threshold.workflow.safety.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.app.Arrivals;
import org.threshold.workflow.safety.domain.Arrival;

@Repository
class JdbcArrivals implements Arrivals {

    private static final String OPEN =
            """
            select change_id, case_ref, home_at, known_at from home_without_decision
            where settled_at is null
            """;

    private final JdbcClient jdbc;

    JdbcArrivals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void note(Arrival arrival) {
        jdbc.sql(
                        """
                        insert into home_without_decision (change_id, case_ref, home_at, known_at)
                        values (:change, :case, :homeAt, :knownAt)
                        on conflict (change_id, case_ref) do nothing
                        """)
                .param("change", arrival.change().value())
                .param("case", arrival.caseRef().value())
                .param("homeAt", Columns.utc(arrival.homeAt()))
                .param("knownAt", Columns.utc(arrival.knownAt()))
                .update();
    }

    @Override
    public List<Arrival> open(int most) {
        return jdbc.sql(OPEN + " order by known_at, change_id, case_ref limit :most")
                .param("most", most)
                .query(JdbcArrivals::arrival)
                .list();
    }

    @Override
    public List<Arrival> openOf(CaseRef ref) {
        return jdbc.sql(OPEN + " and case_ref = :case order by known_at, change_id")
                .param("case", ref.value())
                .query(JdbcArrivals::arrival)
                .list();
    }

    @Override
    public void settle(Arrival arrival, Instant at) {
        jdbc.sql(
                        """
                        update home_without_decision set settled_at = :at
                        where change_id = :change and case_ref = :case and settled_at is null
                        """)
                .param("at", Columns.utc(at))
                .param("change", arrival.change().value())
                .param("case", arrival.caseRef().value())
                .update();
    }

    private static Arrival arrival(ResultSet row, int number) throws SQLException {
        return new Arrival(
                new ChangeId(Columns.id(row, "change_id")),
                Columns.caseRef(row),
                Columns.instant(row, "home_at"),
                Columns.instant(row, "known_at"));
    }
}
