package org.threshold.workflow.people.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.domain.Change;
import org.threshold.workflow.people.domain.MergeRegister;
import org.threshold.workflow.people.domain.PersonMerge;
import org.threshold.workflow.people.domain.PersonMergeId;

/** Which records are of one person, in PostgreSQL. */
@Repository
class JdbcMergeRegister implements MergeRegister {

    private final JdbcClient sql;

    JdbcMergeRegister(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void add(PersonMerge merge, Change change) {
        sql.sql(
                        """
                        insert into person_merge (id, kept_id, merged_id, reason, said_by, said_at)
                        values (:id, :kept, :merged, :reason, :by, :at)
                        """)
                .param("id", merge.id().value())
                .param("kept", merge.kept().value())
                .param("merged", merge.merged().value())
                .param("reason", change.why())
                .param("by", change.by().value())
                .param("at", change.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void lock(Collection<PersonId> records) {
        PersonLock.take(sql, Rows.ids(records));
    }

    @Override
    public Optional<PersonMerge> lockStanding(PersonMergeId id) {
        return sql.sql(
                        """
                        select id, kept_id, merged_id from person_merge
                        where id = :id and undone_at is null for no key update
                        """)
                .param("id", id.value())
                .query(JdbcMergeRegister::merge)
                .optional();
    }

    @Override
    public void undo(PersonMergeId id, Change change) {
        sql.sql(
                        """
                        update person_merge
                        set undone_at = :at, undone_by = :by, undone_reason = :reason
                        where id = :id
                        """)
                .param("id", id.value())
                .param("at", change.at().atOffset(ZoneOffset.UTC))
                .param("by", change.by().value())
                .param("reason", change.why())
                .update();
    }

    @Override
    public List<PersonMerge> around(Collection<PersonId> records) {
        return sql.sql(
                        """
                        with recursive near (record) as (
                            select unnest(:records::uuid[])
                            union
                            select case when one.kept_id = near.record
                                        then one.merged_id else one.kept_id end
                            from near join person_merge one
                                on near.record in (one.kept_id, one.merged_id)
                            where one.undone_at is null)
                        select distinct one.id, one.kept_id, one.merged_id
                        from near join person_merge one on one.merged_id = near.record
                        where one.undone_at is null
                        order by one.id
                        """)
                .param("records", Rows.ids(records).toArray(UUID[]::new))
                .query(JdbcMergeRegister::merge)
                .list();
    }

    private static PersonMerge merge(ResultSet row, int number) throws SQLException {
        return new PersonMerge(
                new PersonMergeId(row.getObject("id", UUID.class)),
                Rows.person(row, "kept_id"),
                Rows.person(row, "merged_id"));
    }
}
