package org.threshold.workflow.access.adapter.jdbc;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.SystemId;
import org.threshold.workflow.access.domain.ApiKeys;
import org.threshold.workflow.access.domain.KeyHash;

/** API keys; when a key was last used is known to the minute, so that a busy row stays quiet. */
@Repository
class JdbcApiKeys implements ApiKeys {

    private static final Duration PRECISION = Duration.ofMinutes(1);

    private final JdbcClient jdbc;

    JdbcApiKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Actor> holder(KeyHash hash, Instant now) {
        var holder =
                jdbc.sql("select id, agency from api_key where key_hash = :hash and active")
                        .param("hash", hash.hex())
                        .query(
                                (row, number) ->
                                        Actor.system(
                                                new SystemId(row.getObject("id", UUID.class)),
                                                StaffRow.known(Agency.of(row.getString("agency")))))
                        .optional();
        holder.ifPresent(actor -> noteUse(actor, now));
        return holder;
    }

    private void noteUse(Actor actor, Instant now) {
        jdbc.sql(
                        """
                        update api_key set last_used_at = :now
                         where id = :id and (last_used_at is null or last_used_at < :before)
                        """)
                .param("id", actor.id().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("before", now.minus(PRECISION).atOffset(ZoneOffset.UTC))
                .update();
    }
}
