package org.threshold.workflow.access.adapter.jdbc;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffDirectory;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.StaffMember;
import org.threshold.workflow.access.domain.Account;
import org.threshold.workflow.access.domain.Accounts;

/** Staff and their accounts. */
@Repository
class JdbcStaff implements StaffDirectory, Accounts {

    private static final String MEMBERS =
            """
            select s.id, s.username, s.name, s.password_hash, s.agency, s.rank, s.active,
                   array(select r.role from staff_role r where r.staff_id = s.id) as roles
              from staff s
            """;

    private final JdbcClient jdbc;

    JdbcStaff(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<StaffMember> find(StaffId id) {
        return jdbc.sql(MEMBERS + "where s.id = :id")
                .param("id", id.value())
                .query(StaffRow::read)
                .optional();
    }

    @Override
    public Optional<StaffMember> findByUsername(String username) {
        return find(username.toLowerCase(Locale.ROOT)).map(Account::member);
    }

    @Override
    public Optional<Account> find(String username) {
        return jdbc.sql(MEMBERS + "where s.username = :username")
                .param("username", username)
                .query(
                        (row, number) ->
                                new Account(
                                        StaffRow.read(row, number), row.getString("password_hash")))
                .optional();
    }

    @Override
    public Map<StaffId, String> names(Collection<StaffId> ids) {
        var values = ids.stream().map(StaffId::value).distinct().toArray(UUID[]::new);
        return jdbc
                .sql("select id, name from staff where id = any (:ids)")
                .param("ids", values)
                .query(
                        (row, number) ->
                                Map.entry(
                                        new StaffId(row.getObject("id", UUID.class)),
                                        row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<StaffMember> holding(Role role) {
        return jdbc.sql(
                        MEMBERS
                                + """
                                where s.active
                                  and exists (select 1 from staff_role h
                                               where h.staff_id = s.id and h.role = :role)
                                order by s.name, s.id
                                """)
                .param("role", role.code())
                .query(StaffRow::read)
                .list();
    }
}
