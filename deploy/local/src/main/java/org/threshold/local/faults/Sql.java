package org.threshold.local.faults;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.threshold.local.server.Database;

/** Asks a database for one value at a time. */
final class Sql {

    private final Database database;

    Sql(Database database) {
        this.database = database;
    }

    long number(String sql, Object... values) {
        return Long.parseLong(text(sql, values));
    }

    /** The first value of the first row; empty when there is none. */
    String text(String sql, Object... values) {
        try (var connection = connect();
                var statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                Object value = values[at];
                statement.setObject(
                        at + 1,
                        value instanceof UUID[] all
                                ? connection.createArrayOf("uuid", all)
                                : value);
            }
            try (var rows = statement.executeQuery()) {
                return rows.next() ? String.valueOf(rows.getString(1)) : "";
            }
        } catch (SQLException cause) {
            throw new IllegalStateException("The database could not be asked", cause);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
