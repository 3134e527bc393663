package org.threshold.workflow.access;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.util.function.SingletonSupplier;
import org.threshold.local.server.Database;
import org.threshold.local.server.LocalServers;
import org.threshold.local.server.LocalServers.Kind;

/**
 * Databases of their own with the product's tables. The migrations run once; each is a copy of what
 * they made, which takes a tenth of the time.
 */
public final class MigratedDatabase {

    private static final SingletonSupplier<Database> MIGRATED =
            SingletonSupplier.of(MigratedDatabase::migrated);

    private MigratedDatabase() {}

    /**
     * A new one.
     *
     * @param prefix the beginning of its name: small letters, digits and underscores
     */
    public static Database create(String prefix) {
        return LocalServers.shared(Kind.POSTGRES).copyOf(MIGRATED.obtain(), prefix);
    }

    /**
     * A new one with connections that are kept for a few seconds: making one costs more than most
     * statements of a test. No context of Spring that has it among its beans can close it.
     *
     * @param prefix the beginning of its name: small letters, digits and underscores
     */
    public static DataSource pooled(String prefix) {
        var database = create(prefix);
        var pool = new HikariDataSource();
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.user());
        pool.setPassword(database.password());
        pool.setMaximumPoolSize(20);
        pool.setMinimumIdle(0);
        pool.setIdleTimeout(10_000);
        return new DelegatingDataSource(pool);
    }

    private static Database migrated() {
        var database = LocalServers.shared(Kind.POSTGRES).newDatabase("migrated");
        Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .load()
                .migrate();
        return database;
    }
}
