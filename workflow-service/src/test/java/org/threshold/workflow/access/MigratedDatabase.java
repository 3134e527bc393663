package org.threshold.workflow.access;

import org.flywaydb.core.Flyway;
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

    private static Database migrated() {
        var database = LocalServers.shared(Kind.POSTGRES).newDatabase("migrated");
        Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .load()
                .migrate();
        return database;
    }
}
