package org.threshold.workflow.entry.adapter.jdbc;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets a test put a row into a table without the rows that it refers to. */
final class ReferToNothing {

    private ReferToNothing() {}

    static void in(JdbcClient jdbc) {
        jdbc.sql(
                        """
                        select format('alter table %s drop constraint %I', conrelid::regclass, conname)
                        from pg_constraint where contype = 'f'
                        """)
                .query(String.class)
                .list()
                .forEach(drop -> jdbc.sql(drop).update());
    }
}
