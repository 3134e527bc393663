package org.threshold.workflow.access;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.local.server.LocalServers;
import org.threshold.local.server.LocalServers.Kind;

/** A database of its own with the product's tables. */
public record TestDatabase(DataSource source, JdbcClient jdbc) {

    public static TestDatabase create(String name) {
        var database = LocalServers.shared(Kind.POSTGRES).newDatabase(name);
        var source = new PGSimpleDataSource();
        source.setUrl(database.url());
        source.setUser(database.user());
        source.setPassword(database.password());
        Flyway.configure().dataSource(source).load().migrate();
        return new TestDatabase(source, JdbcClient.create(source));
    }
}
