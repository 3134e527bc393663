package org.threshold.local.bench;

import java.sql.SQLException;
import org.threshold.local.server.Sql;

/** What the floors stand on: tables, connections and a topic that no service knows. */
final class Floors implements AutoCloseable {

    private final FloorTables tables;
    private final Connections connections;
    private final Hop hop;

    Floors(Stack stack) {
        this(stack.workflow(), stack.kafka());
    }

    Floors(Sql database, String kafka) {
        this.tables = new FloorTables(database);
        this.connections = new Connections(database);
        this.hop = new Hop(kafka);
    }

    FloorTables tables() {
        return tables;
    }

    Connections connections() {
        return connections;
    }

    Hop hop() {
        return hop;
    }

    @Override
    public void close() {
        hop.close();
        try {
            connections.close();
        } catch (SQLException cause) {
            throw new IllegalStateException("The floor's connections cannot be closed", cause);
        } finally {
            tables.close();
        }
    }
}
