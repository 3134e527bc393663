package org.threshold.workflow.circumstances.adapter.jdbc;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.app.SilentRecipients;

@Repository
class JdbcSilentRecipients implements SilentRecipients {

    private final JdbcClient jdbc;

    JdbcSilentRecipients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, Silent> of(Collection<UUID> notifications) {
        return jdbc
                .sql(
                        """
                        select n.id, n.agency, n.role, c.kind
                        from notification n join change_of_circumstance c on c.id = n.change_id
                        where n.id = any (:ids) and n.state = 'waiting'
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
