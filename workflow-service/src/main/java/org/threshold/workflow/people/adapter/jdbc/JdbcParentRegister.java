package org.threshold.workflow.people.adapter.jdbc;

import java.time.ZoneOffset;
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
    public void put(ParentRecord answer, Change change) {
        PersonLock.take(sql, List.of(answer.child().value()));
        sql.sql(
                        """
                        insert into parent_standing (child_id, role, answer, standing, parent_id,
                            reason, words, review_on, until_day, agreed_by, recorded_by,
                            recorded_at)
                        select :child, :role, coalesce(max(answer), 0) + 1, :standing,
                            :parent::uuid, :reason, :words, :review_on::date, :until_day::date,
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
    public List<ParentRecord> of(PersonId child) {
        return sql.sql(
                        """
                        select distinct on (role) child_id, role, standing, parent_id, reason,
                            words, review_on, until_day, agreed_by
                        from parent_standing
                        where child_id = :child
                        order by role, answer desc
                        """)
                .param("child", child.value())
                .query(ParentColumns::read)
                .list();
    }
}
