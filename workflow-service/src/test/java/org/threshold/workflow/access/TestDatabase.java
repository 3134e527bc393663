package org.threshold.workflow.access;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database of its own with the product's tables. */
public record TestDatabase(DataSource source, JdbcClient jdbc) {

    public static TestDatabase create(String name) {
        var source = MigratedDatabase.pooled(name);
        return new TestDatabase(source, JdbcClient.create(source));
    }
}
