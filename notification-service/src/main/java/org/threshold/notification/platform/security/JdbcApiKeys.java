package org.threshold.notification.platform.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.notification.platform.Secrets;
import org.threshold.notification.platform.WallClock;
import org.threshold.notification.platform.jdbc.Times;
import org.threshold.notification.platform.security.Caller.AgencySystem;
import org.threshold.notification.platform.security.Caller.Operator;
import org.threshold.notification.platform.security.Caller.ServiceSystem;

/** Keys in PostgreSQL, found by their hash. */
@Repository
class JdbcApiKeys implements ApiKeys {

    private final JdbcClient jdbc;
    private final WallClock wall;

    JdbcApiKeys(JdbcClient jdbc, WallClock wall) {
        this.jdbc = jdbc;
        this.wall = wall;
    }

    @Override
    public Optional<Caller> callerOf(String key) {
        return jdbc.sql(
                        """
                        select caller, agency from api_key
                        where key_hash = :hash and disabled_at is null
                        """)
                .param("hash", Secrets.hash(key))
                .query((row, index) -> caller(row))
                .optional();
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
                .param("caller", kindOf(caller))
                .param("agency", caller instanceof AgencySystem(String agency) ? agency : null)
                .param("at", Times.column(wall.now()))
                .update();
    }

    private static Caller caller(ResultSet row) throws SQLException {
        String kind = row.getString("caller");
        return switch (kind) {
            case "agency" -> new AgencySystem(row.getString("agency"));
            case "service" -> new ServiceSystem();
            case "operator" -> new Operator();
            default -> throw new IllegalStateException("Unknown kind of caller " + kind);
        };
    }

    private static String kindOf(Caller caller) {
        return switch (caller) {
            case AgencySystem agency -> "agency";
            case ServiceSystem service -> "service";
            case Operator operator -> "operator";
        };
    }
}
