package org.threshold.notification.directory.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.notification.directory.Hours;
import org.threshold.notification.directory.QuietHours;
import org.threshold.notification.directory.Recipient;
import org.threshold.notification.platform.Ids;
import org.threshold.notification.platform.jdbc.Times;

/** Quiet hours in PostgreSQL: a row for each that were entered, the last ones count. */
@Repository
class JdbcQuietHours implements QuietHours {

    private static final String ENTERED = "select quiet_from, quiet_to, at from quiet_hours ";

    private final JdbcClient jdbc;
    private final Ids ids;

    JdbcQuietHours(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    @Override
    public List<Entered> of(Recipient recipient) {
        return entered(recipient, OfRole.ALL).list();
    }

    @Override
    public Optional<Entered> counting(Recipient recipient) {
        return entered(recipient, OfRole.COUNTING).optional();
    }

    @Override
    public Map<Recipient, Entered> all() {
        Map<Recipient, Entered> all = new HashMap<>();
        jdbc.sql(
                        """
                        select distinct on (agency, role) agency, role, quiet_from, quiet_to, at
                        from quiet_hours order by agency, role, id desc
                        """)
                .query(
                        row -> {
                            all.put(
                                    new Recipient(row.getString("agency"), row.getString("role")),
                                    entered(row));
                        });
        return all;
    }

    @Override
    public void enter(Recipient recipient, Entered entered) {
        Optional<Hours> hours = entered.hoursIfAny();
        jdbc.sql(
                        """
                        insert into quiet_hours (id, agency, role, quiet_from, quiet_to, at)
                        values (:id, :agency, :role, :from, :to, :at)
                        """)
                .param("id", ids.next())
                .param("agency", recipient.agency())
                .param("role", recipient.role())
                .param("from", hours.map(Hours::from).orElse(null))
                .param("to", hours.map(Hours::to).orElse(null))
                .param("at", Times.column(entered.at()))
                .update();
    }

    private JdbcClient.MappedQuerySpec<Entered> entered(Recipient recipient, String which) {
        return jdbc.sql(ENTERED + which)
                .param("agency", recipient.agency())
                .param("role", recipient.role())
                .query((row, index) -> entered(row));
    }

    private static Entered entered(ResultSet row) throws SQLException {
        return new Entered(hours(row), Times.read(row, "at"));
    }

    private static @Nullable Hours hours(ResultSet row) throws SQLException {
        LocalTime from = row.getObject("quiet_from", LocalTime.class);
        LocalTime to = row.getObject("quiet_to", LocalTime.class);
        return from == null || to == null ? null : new Hours(from, to);
    }
}
