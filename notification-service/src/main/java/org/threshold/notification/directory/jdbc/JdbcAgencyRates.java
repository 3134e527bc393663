package org.threshold.notification.directory.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.notification.directory.AgencyRates;
import org.threshold.notification.platform.Ids;
import org.threshold.notification.platform.jdbc.Times;

/** Agencies' rates in PostgreSQL: a row for each that was entered, the last one counts. */
@Repository
class JdbcAgencyRates implements AgencyRates {

    private final JdbcClient jdbc;
    private final Ids ids;

    JdbcAgencyRates(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    @Override
    public Map<String, Integer> entered() {
        Map<String, Integer> entered = new HashMap<>();
        jdbc.sql(
                        """
                        select distinct on (agency) agency, per_second, at from agency_rate
                        order by agency, id desc
                        """)
                .query(
                        row -> {
                            String agency = row.getString("agency");
                            entered(row).perSecondIfAny().ifPresent(it -> entered.put(agency, it));
                        });
        return entered;
    }

    @Override
    public List<Entered> of(String agency) {
        return jdbc.sql(
                        """
                        select per_second, at from agency_rate where agency = :agency order by id
                        """)
                .param("agency", agency)
                .query((row, index) -> entered(row))
                .list();
    }

    @Override
    public void enter(String agency, Entered entered) {
        jdbc.sql(
                        """
                        insert into agency_rate (id, agency, per_second, at)
                        values (:id, :agency, :perSecond, :at)
                        """)
                .param("id", ids.next())
                .param("agency", agency)
                .param("perSecond", entered.perSecond())
                .param("at", Times.column(entered.at()))
                .update();
    }

    private static Entered entered(ResultSet row) throws SQLException {
        return new Entered(row.getObject("per_second", Integer.class), Times.read(row, "at"));
    }
}
