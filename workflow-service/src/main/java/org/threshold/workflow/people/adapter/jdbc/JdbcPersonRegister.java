package org.threshold.workflow.people.adapter.jdbc;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.domain.Change;
import org.threshold.workflow.people.domain.Kept;
import org.threshold.workflow.people.domain.MatchKeys;
import org.threshold.workflow.people.domain.Person;
import org.threshold.workflow.people.domain.PersonRegister;
import org.threshold.workflow.people.domain.Sought;

/** Everybody who is known, in PostgreSQL. */
@Repository
class JdbcPersonRegister implements PersonRegister {

    private static final String BY_ID =
            """
            select %s
            from person p left join person_nhs_number n on n.person_id = p.id
            where p.id in (:ids)
            """
                    .formatted(PersonColumns.ALL);

    private static final String BY_KEYS =
            """
            with common as (
                select k.person_id, sum(w.weight) as weight
                from unnest(:keys::text[], :weights::int[]) as w (key, weight)
                join person_match_key k on k.key = w.key
                group by k.person_id
                order by weight desc, k.person_id
                limit :most)
            select %s
            from common c
            join person p on p.id = c.person_id
            left join person_nhs_number n on n.person_id = p.id
            order by c.weight desc, p.id
            """
                    .formatted(PersonColumns.ALL);

    private final JdbcClient sql;

    JdbcPersonRegister(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kept add(Person person, Change change) {
        var tables = new PersonTables(sql, person);
        if (!tables.claimNumber()) {
            return Kept.NUMBER_TAKEN;
        }
        tables.insert(change);
        return Kept.KEPT;
    }

    @Override
    public Kept keep(Person corrected, Change change) {
        if (!followsThePresent(corrected)) {
            return Kept.OVERTAKEN;
        }
        var tables = new PersonTables(sql, corrected);
        if (!tables.claimNumber()) {
            return Kept.NUMBER_TAKEN;
        }
        tables.update(change);
        return Kept.KEPT;
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return findAll(List.of(id)).stream().findFirst();
    }

    @Override
    public List<Person> findAll(Collection<PersonId> ids) {
        return ids.isEmpty()
                ? List.of()
                : sql.sql(BY_ID).param("ids", Rows.ids(ids)).query(PersonColumns::read).list();
    }

    @Override
    public List<Person> worthComparing(Sought sought, int most) {
        var keys = List.copyOf(MatchKeys.of(sought).entrySet());
        return sql.sql(BY_KEYS)
                .param("keys", keys.stream().map(Map.Entry::getKey).toArray(String[]::new))
                .param("weights", keys.stream().map(Map.Entry::getValue).toArray(Integer[]::new))
                .param("most", most)
                .query(PersonColumns::read)
                .list();
    }

    /** Whether the version before this one is the present one; locks the person. */
    private boolean followsThePresent(Person corrected) {
        return sql.sql("select version from person where id = :id for update")
                .param("id", corrected.id().value())
                .query(Integer.class)
                .optional()
                .filter(version -> version == corrected.version() - 1)
                .isPresent();
    }
}
