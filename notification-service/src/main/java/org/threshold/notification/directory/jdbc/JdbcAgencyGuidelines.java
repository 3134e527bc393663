package org.threshold.notification.directory.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.notification.directory.AgencyGuidelines;
import org.threshold.notification.platform.Ids;
import org.threshold.notification.platform.jdbc.Times;

/** Agencies’ guidelines in PostgreSQL: a row for each that was entered, the last one counts. */
@Repository
class JdbcAgencyGuidelines implements AgencyGuidelines {

    private final JdbcClient jdbc;
    private final Ids ids;

    JdbcAgencyGuidelines(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    @Override
    public Map<String, String> entered() {
        Map<String, String> entered = new HashMap<>();
        jdbc.sql(
                        """
                        select distinct on (agency) agency, address, at from agency_guidelines
                        order by agency, id desc
                        """)
                .query(
                        row -> {
                            String agency = row.getString("agency");
                            entered(row).addressIfAny().ifPresent(it -> entered.put(agency, it));
                        });
        return entered;
    }

    @Override
    public List<Entered> of(String agency) {
        return jdbc.sql(
                        """
                        select address, at from agency_guidelines where agency = :agency order by id
                        """)
                .param("agency", agency)
                .query((row, index) -> entered(row))
                .list();
    }

    @Override
    public void enter(String agency, Entered entered) {
        jdbc.sql(
                        """
                        insert into agency_guidelines (id, agency, address, at)
                        values (:id, :agency, :address, :at)
                        """)
                .param("id", ids.next())
                .param("agency", agency)
                .param("address", entered.address())
                .param("at", Times.column(entered.at()))
                .update();
    }

    private static Entered entered(ResultSet row) throws SQLException {
        return new Entered(row.getString("address"), Times.read(row, "at"));
    }
}
