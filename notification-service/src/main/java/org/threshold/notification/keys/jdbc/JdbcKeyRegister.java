package org.threshold.notification.keys.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.notification.keys.KeyRegister;
import org.threshold.notification.platform.jdbc.Times;
import org.threshold.notification.platform.security.CallerRow;

/** The register in PostgreSQL: the rows by which callers are let in. */
@Repository
class JdbcKeyRegister implements KeyRegister {

    private final JdbcClient jdbc;

    JdbcKeyRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(KeySeed key, Instant at) {
        jdbc.sql(
                        """
                        insert into api_key (id, key_hash, caller, agency, label, issued_at)
                        values (:id, :hash, :caller, :agency, :label, :at)
                        on conflict (key_hash) do nothing
                        """)
                .param("id", key.id())
                .param("hash", key.hash())
                .param("caller", key.holder().kind())
                .param("agency", key.holder().agencyIfAny().orElse(null))
                .param("label", key.label())
                .param("at", Times.column(at))
                .update();
    }

    @Override
    public boolean end(UUID id, Instant at) {
        return jdbc.sql(
                                """
                                update api_key set disabled_at = :at
                                where id = :id and disabled_at is null
                                """)
                        .param("id", id)
                        .param("at", Times.column(at))
                        .update()
                == 1;
    }

    @Override
    public void endOthers(String label, String hash, Instant at) {
        jdbc.sql(
                        """
                        update api_key set disabled_at = :at
                        where label = :label and key_hash <> :hash and disabled_at is null
                        """)
                .param("label", label)
                .param("hash", hash)
                .param("at", Times.column(at))
                .update();
    }

    @Override
    public List<GivenKey> all() {
        return jdbc.sql(
                        """
                        select id, caller, agency, label, issued_at, last_used_at, disabled_at
                        from api_key
                        order by issued_at desc, id desc
                        """)
                .query(JdbcKeyRegister::given)
                .list();
    }

    private static GivenKey given(ResultSet row, int index) throws SQLException {
        return new GivenKey(
                row.getObject("id", UUID.class),
                CallerRow.caller(row),
                row.getString("label"),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                instant(row, "last_used_at"),
                instant(row, "disabled_at"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }
}
