package org.threshold.workflow.document.adapter.jdbc;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.document.app.EntrySendings;
import org.threshold.workflow.document.domain.EntryId;
import org.threshold.workflow.platform.SendingKey;

@Repository
class JdbcEntrySendings implements EntrySendings {

    private final JdbcClient jdbc;

    JdbcEntrySendings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Sent> before(Actor sender, SendingKey key) {
        return jdbc.sql(
                        "select entry_id, fingerprint from document_key where sender = :sender and key = :key")
                .param("sender", sender.id().value())
                .param("key", key.value())
                .query(
                        (row, _) ->
                                new Sent(
                                        new EntryId(row.getObject("entry_id", UUID.class)),
                                        row.getString("fingerprint").equals(key.fingerprint())))
                .optional();
    }

    @Override
    public boolean take(Actor sender, SendingKey key, EntryId id) {
        return jdbc.sql(
                                """
                                insert into document_key (sender, key, fingerprint, entry_id)
                                values (:sender, :key, :fingerprint, :entry)
                                on conflict (sender, key) do nothing
                                """)
                        .param("sender", sender.id().value())
                        .param("key", key.value())
                        .param("fingerprint", key.fingerprint())
                        .param("entry", id.value())
                        .update()
                == 1;
    }
}
