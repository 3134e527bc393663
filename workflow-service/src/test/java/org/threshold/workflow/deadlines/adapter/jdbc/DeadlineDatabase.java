package org.threshold.workflow.deadlines.adapter.jdbc;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.access.MigratedDatabase;
import org.threshold.workflow.deadlines.app.LadderContract;

/** One migrated database for all tests of this package; each test has its own subjects. */
final class DeadlineDatabase {

    private static final DataSource SOURCE = MigratedDatabase.pooled("deadlines");

    private DeadlineDatabase() {}

    static DataSource source() {
        return SOURCE;
    }

    static JdbcClient jdbc() {
        return JdbcClient.create(SOURCE);
    }

    static JdbcDeadlineStore store() {
        return new JdbcDeadlineStore(jdbc());
    }

    static LadderContract.Kept kept() {
        return new LadderContract.Kept(
                store(), new JdbcDeadlineBoards(jdbc()), new JdbcOverdueRungs(jdbc()));
    }
}
