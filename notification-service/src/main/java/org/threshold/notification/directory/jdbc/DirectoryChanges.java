package org.threshold.notification.directory.jdbc;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.notification.directory.DirectoryChange;
import org.threshold.notification.directory.DirectoryChange.What;
import org.threshold.notification.directory.DirectoryHistory;
import org.threshold.notification.directory.Preference;
import org.threshold.notification.directory.Recipient;
import org.threshold.notification.platform.Ids;
import org.threshold.notification.platform.jdbc.Times;

/** The history of the directory in PostgreSQL, which refuses to change it. */
@Repository
class DirectoryChanges implements DirectoryHistory {

    private final JdbcClient jdbc;
    private final Ids ids;

    DirectoryChanges(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    @Override
    public List<DirectoryChange> of(Recipient recipient) {
        return jdbc.sql(
                        """
                        select preference, kind, what, at from directory_change
                        where agency = :agency and role = :role
                        order by id
                        """)
                .param("agency", recipient.agency())
                .param("role", recipient.role())
                .query(
                        (row, index) ->
                                new DirectoryChange(
                                        Preference.of(row.getString("preference")).orElseThrow(),
                                        row.getString("kind"),
                                        What.of(row.getString("what")),
                                        Times.read(row, "at")))
                .list();
    }

    /** Adds a change in the transaction that makes it. */
    void add(Recipient recipient, DirectoryChange change) {
        jdbc.sql(
                        """
                        insert into directory_change (id, agency, role, preference, kind, what, at)
                        values (:id, :agency, :role, :preference, :kind, :what, :at)
                        """)
                .param("id", ids.next())
                .param("agency", recipient.agency())
                .param("role", recipient.role())
                .param("preference", change.preference().code())
                .param("kind", change.kind())
                .param("what", change.what().code())
                .param("at", Times.column(change.at()))
                .update();
    }
}
