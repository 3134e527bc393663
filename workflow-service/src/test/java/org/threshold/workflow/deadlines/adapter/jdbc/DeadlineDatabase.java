package org.threshold.workflow.deadlines.adapter.jdbc;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.threshold.local.server.LocalServers;
import org.threshold.workflow.deadlines.app.LadderContract;

/** One migrated database for all tests of this package; each test has its own subjects. */
final class DeadlineDatabase {

    private static final DataSource SOURCE = migrated();

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

    private static DataSource migrated() {
        var database = LocalServers.shared(LocalServers.Kind.POSTGRES).newDatabase("deadlines");
        var source =
                new DriverManagerDataSource(database.url(), database.user(), database.password());
        Flyway.configure().dataSource(source).load().migrate();
        return source;
    }
}
