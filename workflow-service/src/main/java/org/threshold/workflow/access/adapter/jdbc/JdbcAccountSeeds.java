package org.threshold.workflow.access.adapter.jdbc;

import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffMember;
import org.threshold.workflow.access.domain.AccountSeeds;

/** Writes accounts of the local profile. */
@Repository
@Profile("local")
class JdbcAccountSeeds implements AccountSeeds {

    private final JdbcClient jdbc;

    JdbcAccountSeeds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public void write(StaffMember member, String passwordHash) {
        var id = writeMember(member, passwordHash);
        jdbc.sql("delete from staff_role where staff_id = :id").param("id", id).update();
        jdbc.sql("insert into staff_role (staff_id, role) select :id, unnest(:roles)")
                .param("id", id)
                .param("roles", member.roles().stream().map(Role::code).toArray(String[]::new))
                .update();
    }

    private UUID writeMember(StaffMember member, String passwordHash) {
        return jdbc.sql(
                        """
                        insert into staff (id, username, name, password_hash, agency, rank, active)
                        values (:id, :username, :name, :hash, :agency, :rank, :active)
                        on conflict (username) do update
                           set name = excluded.name, password_hash = excluded.password_hash,
                               agency = excluded.agency, rank = excluded.rank,
                               active = excluded.active
                        returning id
                        """)
                .param("id", member.id().value())
                .param("username", member.username())
                .param("name", member.name())
                .param("hash", passwordHash)
                .param("agency", member.agency().code())
                .param("rank", member.rank().code())
                .param("active", member.active())
                .query(UUID.class)
                .single();
    }
}
