package org.threshold.workflow.people.adapter.jdbc;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.domain.Change;
import org.threshold.workflow.people.domain.ParentRecord;
import org.threshold.workflow.people.domain.ParentRegister;

/** What is recorded of children's parents, in PostgreSQL; every answer is a row of its own. */
@Repository
class JdbcParentRegister implements ParentRegister {

    private final JdbcClient sql;

    JdbcParentRegister(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void lock(PersonId child) {
        PersonLock.take(sql, List.of(child.value()));
    }

    @Override
    public void put(ParentRecord answer, Change change) {
        lock(answer.child());
        sql.sql(
                        """
                        insert into parent_standing (child_id, role, answer, standing, parent_id,
                            reason, words, basis, review_on, until_day, agreed_by, recorded_by,
                            recorded_at)
                        select :child, :role, coalesce(max(answer), 0) + 1, :standing,
                            :parent::uuid, :reason, :words, :basis, :review_on::date, :until_day::date,
                            :agreed_by::uuid, :by, :at
                        from parent_standing
                        where child_id = :child and role = :role
                        """)
                .params(ParentColumns.params(answer))
                .param("by", change.by().value())
                .param("at", change.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<PersonId> childrenOf(Collection<PersonId> parents) {
        return parents.isEmpty()
                ? List.of()
                : sql.sql(
                                """
                                select distinct s.child_id
                                from parent_standing s
                                where s.parent_id in (:parents)
                                    and s.answer = (select max(last.answer)
                                                    from parent_standing last
                                                    where last.child_id = s.child_id
                                                        and last.role = s.role)
                                """)
                        .param("parents", Rows.ids(parents))
                        .query((row, _) -> Rows.person(row, "child_id"))
                        .list();
    }

    @Override
    public List<ParentRecord> of(PersonId child) {
        return sql.sql(
                        """
                        select distinct on (role) child_id, role, standing, parent_id, reason,
                            words, basis, review_on, until_day, agreed_by
                        from parent_standing
                        where child_id = :child
                        order by role, answer desc
                        """)
                .param("child", child.value())
                .query(ParentColumns::read)
                .list();
    }
}
