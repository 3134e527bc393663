package org.threshold.notification.platform.security;

import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.notification.platform.Secrets;
import org.threshold.notification.platform.WallClock;
import org.threshold.notification.platform.jdbc.Times;

/**
 * Keys in PostgreSQL, found by their hash. When one was last used is known to the minute, so that a
 * busy row stays quiet.
 */
@Repository
class JdbcApiKeys implements ApiKeys {

    private static final Duration PRECISION = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final WallClock wall;

    JdbcApiKeys(JdbcClient jdbc, WallClock wall) {
        this.jdbc = jdbc;
        this.wall = wall;
    }

    @Override
    public Optional<Caller> callerOf(String key) {
        String hash = Secrets.hash(key);
        Optional<Caller> caller =
                jdbc.sql(
                                """
                                select caller, agency from api_key
                                where key_hash = :hash and disabled_at is null
                                """)
                        .param("hash", hash)
                        .query((row, index) -> CallerRow.caller(row))
                        .optional();
        caller.ifPresent(known -> noteUse(hash));
        return caller;
    }

    @Override
    public void admit(String key, Caller caller) {
        jdbc.sql(
                        """
                        insert into api_key (key_hash, caller, agency, issued_at)
                        values (:hash, :caller, :agency, :at)
                        on conflict (key_hash) do nothing
                        """)
                .param("hash", Secrets.hash(key))
                .param("caller", caller.kind())
                .param("agency", caller.agencyIfAny().orElse(null))
                .param("at", Times.column(wall.now()))
                .update();
    }

    private void noteUse(String hash) {
        var now = wall.now();
        jdbc.sql(
                        """
                        update api_key set last_used_at = :now
                        where key_hash = :hash
                          and (last_used_at is null or last_used_at < :before)
                        """)
                .param("hash", hash)
                .param("now", Times.column(now))
                .param("before", Times.column(now.minus(PRECISION)))
                .update();
    }
}
