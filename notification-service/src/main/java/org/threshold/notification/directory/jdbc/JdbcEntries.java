package org.threshold.notification.directory.jdbc;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.notification.directory.DirectoryChange;
import org.threshold.notification.directory.DirectoryChange.What;
import org.threshold.notification.directory.Endpoint;
import org.threshold.notification.directory.Entries;
import org.threshold.notification.directory.Entry;
import org.threshold.notification.directory.Preference;
import org.threshold.notification.directory.Recipient;
import org.threshold.notification.directory.jdbc.SealedSettings.Row;
import org.threshold.notification.platform.jdbc.Times;

/** The directory's rows in PostgreSQL. */
@Repository
class JdbcEntries implements Entries {

    private static final String INSERT =
            """
            insert into directory_channel
                (agency, role, preference, kind, settings, changed_at)
            values (:agency, :role, :preference, :kind, cast(:settings as jsonb), :at)
            """;

    private static final String CHANGE =
            """
            update directory_channel
            set settings = cast(:settings as jsonb), changed_at = :at
            where agency = :agency and role = :role and preference = :preference
              and kind = :kind
            """;

    private final JdbcClient jdbc;
    private final SealedSettings sealed;
    private final DirectoryChanges changes;
    private final EntryLines lines;

    JdbcEntries(
            JdbcClient jdbc, SealedSettings sealed, DirectoryChanges changes, EntryLines lines) {
        this.jdbc = jdbc;
        this.sealed = sealed;
        this.changes = changes;
        this.lines = lines;
    }

    @Override
    public Optional<Entry> of(Recipient recipient) {
        return lines.of(recipient);
    }

    @Override
    public Optional<Entry> answering(Recipient recipient) {
        return lines.answering(recipient);
    }

    @Override
    public Optional<Entry> lock(Recipient recipient) {
        return lines.lock(recipient);
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
                Endpoint endpoint = each.next();
                var change = new DirectoryChange(preference, endpoint.kind(), What.ENTERED, at);
                write(INSERT, recipient, endpoint, change);
            }
        }
    }

    @Override
    @Transactional
    public void change(Recipient recipient, Preference preference, Endpoint endpoint, Instant at) {
        var change = new DirectoryChange(preference, endpoint.kind(), What.SECRET_CHANGED, at);
        write(CHANGE, recipient, endpoint, change);
    }

    @Override
    @Transactional
    public void disable(Recipient recipient, Preference preference, Instant at) {
        jdbc.sql(
                        """
                        update directory_channel
                        set disabled_at = :at, disabled_why = 'gone'
                        where agency = :agency and role = :role and preference = :preference
                          and disabled_at is null
                        returning kind
                        """)
                .param("at", Times.column(at))
                .param("agency", recipient.agency())
                .param("role", recipient.role())
                .param("preference", preference.code())
                .query(String.class)
                .optional()
                .ifPresent(
                        kind ->
                                changes.add(
                                        recipient,
                                        new DirectoryChange(preference, kind, What.DISABLED, at)));
    }

    private void write(String sql, Recipient recipient, Endpoint endpoint, DirectoryChange change) {
        Row row = new Row(recipient, change.preference(), change.kind());
        jdbc.sql(sql)
                .param("agency", recipient.agency())
                .param("role", recipient.role())
                .param("preference", change.preference().code())
                .param("kind", change.kind())
                .param("settings", sealed.column(row, endpoint.settings()))
                .param("at", Times.column(change.at()))
                .update();
        changes.add(recipient, change);
    }
}
