package org.threshold.workflow.people.adapter.jdbc;

import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes those who record something about the same people do it one after the other. */
final class PersonLock {

    private PersonLock() {}

    /** Locks the people, in the order of their ids, until the transaction ends. */
    static void take(JdbcClient sql, Collection<UUID> people) {
        sql.sql("select id from person where id in (:ids) order by id for no key update")
                .param("ids", people)
                .query(UUID.class)
                .list();
    }
}
