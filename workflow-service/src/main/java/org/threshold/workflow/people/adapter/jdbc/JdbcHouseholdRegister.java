package org.threshold.workflow.people.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.people.Address;
import org.threshold.workflow.people.HouseholdId;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.domain.Household;
import org.threshold.workflow.people.domain.HouseholdRegister;
import org.threshold.workflow.people.domain.Membership;
import org.threshold.workflow.people.domain.MembershipId;

/** Every household, in PostgreSQL. */
@Repository
class JdbcHouseholdRegister implements HouseholdRegister {

    private static final String HOUSEHOLD =
            "select id, address_lines, postcode, uprn from household where ";

    private static final String MEMBER =
            """
            select id, household_id, person_id, start_earliest, start_latest, end_earliest, end_latest
            from household_member where\s""";

    private final JdbcClient sql;

    JdbcHouseholdRegister(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void add(Household household) {
        sql.sql(
                        """
                        insert into household (id, address_lines, postcode, uprn, address_key)
                        values (:id, :lines, :postcode, :uprn, :key)
                        """)
                .param("id", household.id().value())
                .param("lines", household.address().lines())
                .param("postcode", household.address().postcode())
                .param("uprn", household.address().uprn())
                .param("key", key(household.address()))
                .update();
    }

    @Override
    public void keep(Membership membership) {
        sql.sql(
                        """
                        insert into household_member (id, household_id, person_id, start_earliest,
                            start_latest, end_earliest, end_latest)
                        values (:id, :household, :person, :start_earliest, :start_latest,
                            :end_earliest, :end_latest)
                        on conflict (id) do update
                        set end_earliest = excluded.end_earliest, end_latest = excluded.end_latest
                        """)
                .param("id", membership.id().value())
                .param("household", membership.household().value())
                .param("person", membership.person().value())
                .params(PeriodColumns.params(membership.period()))
                .update();
    }

    @Override
    public Optional<Household> find(HouseholdId id) {
        return findAll(List.of(id)).stream().findFirst();
    }

    @Override
    public Optional<Household> lock(HouseholdId id) {
        return sql.sql(HOUSEHOLD + "id = :id for no key update")
                .param("id", id.value())
                .query(JdbcHouseholdRegister::household)
                .optional();
    }

    @Override
    public List<Household> at(Address address) {
        return sql.sql(HOUSEHOLD + "address_key = :key order by id for no key update")
                .param("key", key(address))
                .query(JdbcHouseholdRegister::household)
                .list();
    }

    @Override
    public List<Household> findAll(Collection<HouseholdId> ids) {
        return ids.isEmpty()
                ? List.of()
                : sql.sql(HOUSEHOLD + "id in (:ids) order by id")
                        .param("ids", values(ids))
                        .query(JdbcHouseholdRegister::household)
                        .list();
    }

    @Override
    public List<Membership> membersOf(Collection<HouseholdId> households) {
        return members("household_id in (:ids)", values(households));
    }

    @Override
    public List<Membership> membershipsOf(Collection<PersonId> people) {
        return members("person_id in (:ids)", Rows.ids(people));
    }

    private List<Membership> members(String of, List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : sql.sql(MEMBER + of + " order by id")
                        .param("ids", ids)
                        .query(JdbcHouseholdRegister::membership)
                        .list();
    }

    private static List<UUID> values(Collection<HouseholdId> ids) {
        return ids.stream().map(HouseholdId::value).toList();
    }

    /** An address without what people write differently: case, spaces, punctuation. */
    private static String key(Address address) {
        return (address.lines() + address.postcode())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Household household(ResultSet row, int number) throws SQLException {
        var address =
                new Address(
                        row.getString("address_lines"),
                        row.getString("postcode"),
                        row.getString("uprn"));
        return new Household(Rows.household(row, "id"), address);
    }

    private static Membership membership(ResultSet row, int number) throws SQLException {
        return new Membership(
                new MembershipId(row.getObject("id", UUID.class)),
                Rows.household(row, "household_id"),
                Rows.person(row, "person_id"),
                PeriodColumns.read(row));
    }
}
