package org.threshold.workflow.access.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.SystemId;
import org.threshold.workflow.access.domain.KeyRegister;

@Repository
class JdbcKeyRegister implements KeyRegister {

    private final JdbcClient jdbc;

    JdbcKeyRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(KeySeed key, Instant now) {
        jdbc.sql(
                        """
                        insert into api_key (id, key_hash, agency, label, active, created_at)
                        values (:id, :hash, :agency, :label, true, :now)
                        on conflict (key_hash) do nothing
                        """)
                .param("id", key.id().value())
                .param("hash", key.hash().hex())
                .param("agency", key.agency().code())
                .param("label", key.label())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public boolean end(SystemId id) {
        return jdbc.sql("update api_key set active = false where id = :id and active")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    @Override
    public List<IssuedKey> all() {
        return jdbc.sql(
                        """
                        select id, agency, label, active, created_at, last_used_at
                          from api_key
                         order by created_at desc, id desc
                        """)
                .query(JdbcKeyRegister::issued)
                .list();
    }

    private static IssuedKey issued(ResultSet row, int number) throws SQLException {
        return new IssuedKey(
                new SystemId(row.getObject("id", UUID.class)),
                StaffRow.known(Agency.of(row.getString("agency"))),
                row.getString("label"),
                row.getBoolean("active"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("last_used_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
