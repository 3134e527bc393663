package org.threshold.workflow.people.adapter.jdbc;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.people.domain.RequestKeys;

/** What was made for which key, in PostgreSQL. */
@Repository
class JdbcRequestKeys implements RequestKeys {

    private final JdbcClient sql;

    JdbcRequestKeys(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public UUID claim(UUID key, UUID idIfNew) {
        sql.sql(
                        """
                        insert into people_request (key, subject_id)
                        values (:key, :id)
                        on conflict (key) do nothing
                        """)
                .param("key", key)
                .param("id", idIfNew)
                .update();
        return sql.sql("select subject_id from people_request where key = :key")
                .param("key", key)
                .query(UUID.class)
                .single();
    }
}
