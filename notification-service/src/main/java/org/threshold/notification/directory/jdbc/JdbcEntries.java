package org.threshold.notification.directory.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.notification.directory.Endpoint;
import org.threshold.notification.directory.Entries;
import org.threshold.notification.directory.Entry;
import org.threshold.notification.directory.Entry.Line;
import org.threshold.notification.directory.Preference;
import org.threshold.notification.directory.Recipient;
import org.threshold.notification.directory.jdbc.SealedSettings.Row;
import org.threshold.notification.platform.jdbc.Times;

/** The directory's rows in PostgreSQL. */
@Repository
class JdbcEntries implements Entries {

    private final JdbcClient jdbc;
    private final SealedSettings sealed;

    JdbcEntries(JdbcClient jdbc, SealedSettings sealed) {
        this.jdbc = jdbc;
        this.sealed = sealed;
    }

    @Override
    public Optional<Entry> of(Recipient recipient) {
        List<Line> lines =
                jdbc.sql(
                                """
                                select preference, kind, settings, disabled_at
                                from directory_channel
                                where agency = :agency and role = :role
                                order by preference
                                """)
                        .param("agency", recipient.agency())
                        .param("role", recipient.role())
                        .query((row, index) -> line(recipient, row))
                        .list();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Entry(recipient, lines));
    }

    @Override
    @Transactional
    public void replace(Recipient recipient, List<Endpoint> endpoints, Instant at) {
        jdbc.sql("delete from directory_channel where agency = :agency and role = :role")
                .param("agency", recipient.agency())
                .param("role", recipient.role())
                .update();
        Iterator<Endpoint> each = endpoints.iterator();
        for (Preference preference : Preference.values()) {
            if (each.hasNext()) {
                insert(recipient, preference, each.next(), at);
            }
        }
    }

    @Override
    public void disable(Recipient recipient, Preference preference, Instant at) {
        jdbc.sql(
                        """
                        update directory_channel
                        set disabled_at = :at, disabled_why = 'gone'
                        where agency = :agency and role = :role and preference = :preference
                          and disabled_at is null
                        """)
                .param("at", Times.column(at))
                .param("agency", recipient.agency())
                .param("role", recipient.role())
                .param("preference", preference.code())
                .update();
    }

    private void insert(Recipient recipient, Preference preference, Endpoint endpoint, Instant at) {
        jdbc.sql(
                        """
                        insert into directory_channel
                            (agency, role, preference, kind, settings, changed_at)
                        values (:agency, :role, :preference, :kind, cast(:settings as jsonb), :at)
                        """)
                .param("agency", recipient.agency())
                .param("role", recipient.role())
                .param("preference", preference.code())
                .param("kind", endpoint.kind())
                .param(
                        "settings",
                        sealed.column(
                                new Row(recipient, preference, endpoint.kind()),
                                endpoint.settings()))
                .param("at", Times.column(at))
                .update();
    }

    private Line line(Recipient recipient, ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        var preference = Preference.of(row.getString("preference")).orElseThrow();
        Map<String, String> settings =
                sealed.read(new Row(recipient, preference, kind), row.getString("settings"));
        return new Line(
                new Endpoint(kind, settings), Times.readIfAny(row, "disabled_at").orElse(null));
    }
}
