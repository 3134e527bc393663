package org.threshold.notification.directory.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.notification.directory.Endpoint;
import org.threshold.notification.directory.Entry;
import org.threshold.notification.directory.Entry.Line;
import org.threshold.notification.directory.Preference;
import org.threshold.notification.directory.Recipient;
import org.threshold.notification.directory.jdbc.SealedSettings.Row;
import org.threshold.notification.platform.jdbc.Times;

/** Reads entries from their lines, a row for each channel. */
@Repository
class EntryLines {

    private static final String LINES =
            """
            select role, preference, kind, settings, disabled_at
            from directory_channel
            where agency = :agency and role = %s
            order by preference
            """;

    private static final String OWN = LINES.formatted(":role");

    /** Of the role itself, or else of any; in one question, which comes with every message. */
    private static final String ANSWERING =
            LINES.formatted(
                    """
                    (select own.role from directory_channel own
                     where own.agency = :agency and own.role in (:role, '%s')
                     order by own.role = :role desc limit 1)
                    """
                            .formatted(Recipient.ANY_ROLE));

    private final JdbcClient jdbc;
    private final SealedSettings sealed;

    EntryLines(JdbcClient jdbc, SealedSettings sealed) {
        this.jdbc = jdbc;
        this.sealed = sealed;
    }

    /** The entry of exactly this role. */
    Optional<Entry> of(Recipient recipient) {
        return entry(recipient, OWN);
    }

    /** The entry of this role, or else the one that answers for any role of its agency. */
    Optional<Entry> answering(Recipient recipient) {
        return entry(recipient, ANSWERING);
    }

    /** The entry of exactly this role, locked until the end of the transaction. */
    Optional<Entry> lock(Recipient recipient) {
        return entry(recipient, OWN + " for update");
    }

    private Optional<Entry> entry(Recipient recipient, String sql) {
        Map<Recipient, List<Line>> lines = new LinkedHashMap<>();
        jdbc.sql(sql)
                .param("agency", recipient.agency())
                .param("role", recipient.role())
                .query(
                        row -> {
                            var entered = new Recipient(recipient.agency(), row.getString("role"));
                            lines.computeIfAbsent(entered, none -> new ArrayList<>())
                                    .add(line(entered, row));
                        });
        return lines.entrySet().stream()
                .map(found -> new Entry(found.getKey(), found.getValue()))
                .findFirst();
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
