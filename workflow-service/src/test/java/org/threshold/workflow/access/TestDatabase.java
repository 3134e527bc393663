package org.threshold.workflow.access;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database of its own with the product's tables. */
public record TestDatabase(DataSource source, JdbcClient jdbc) {

    public static TestDatabase create(String name) {
        var database = MigratedDatabase.create(name);
        var source = new PGSimpleDataSource();
        source.setUrl(database.url());
        source.setUser(database.user());
        source.setPassword(database.password());
        return new TestDatabase(source, JdbcClient.create(source));
    }
}
