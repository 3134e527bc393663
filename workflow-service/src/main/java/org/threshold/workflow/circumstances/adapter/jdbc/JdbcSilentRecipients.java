package org.threshold.workflow.circumstances.adapter.jdbc;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.app.SilentRecipients;

/**
 * Who was told what never changes, so it is read once; whether they have answered does, and is
 * asked each time. Between two readings of the board few of thousands have.
 */
@Repository
class JdbcSilentRecipients implements SilentRecipients {

    private final JdbcClient jdbc;
    private volatile Map<UUID, Silent> told = Map.of();

    JdbcSilentRecipients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, Silent> of(Collection<UUID> notifications) {
        Map<UUID, Silent> before = told;
        Map<UUID, Silent> silent = new HashMap<>();
        Set<UUID> others = new HashSet<>();
        for (UUID id : waiting(notifications)) {
            Silent known = before.get(id);
            if (known == null) {
                others.add(id);
            } else {
                silent.put(id, known);
            }
        }
        if (!others.isEmpty()) {
            silent.putAll(read(others));
        }
        told = Map.copyOf(silent);
        return silent;
    }

    private Set<UUID> waiting(Collection<UUID> notifications) {
        return jdbc.sql("select id from notification where id = any (:ids) and state = 'waiting'")
                .param("ids", notifications.toArray(UUID[]::new))
                .query((row, _) -> Rows.id(row, "id"))
                .set();
    }

    private Map<UUID, Silent> read(Collection<UUID> notifications) {
        return jdbc
                .sql(
                        """
                        select n.id, n.agency, n.role, c.kind
                        from notification n join change_of_circumstance c on c.id = n.change_id
                        where n.id = any (:ids)
                        """)
                .param("ids", notifications.toArray(UUID[]::new))
                .query(
                        (row, _) ->
                                Map.entry(
                                        Rows.id(row, "id"),
                                        new Silent(
                                                Rows.recipient(row),
                                                ChangeKind.of(row.getString("kind"))
                                                        .orElseThrow())))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
