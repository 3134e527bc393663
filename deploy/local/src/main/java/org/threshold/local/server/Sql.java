package org.threshold.local.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks a database, on a connection of its own each time. */
public final class Sql {

    private final Database database;

    public Sql(Database database) {
        this.database = database;
    }

    public long number(String sql, Object... values) {
        return Long.parseLong(text(sql, values));
    }

    /** The first value of the first row; empty when there is none. */
    public String text(String sql, Object... values) {
        List<List<@Nullable String>> rows = rows(sql, values);
        return rows.isEmpty() ? "" : String.valueOf(rows.getFirst().getFirst());
    }

    /** Every value as PostgreSQL writes it. */
    public List<List<@Nullable String>> rows(String sql, Object... values) {
        try (var connection = connect();
                var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (var rows = statement.executeQuery()) {
                return read(rows);
            }
        } catch (SQLException cause) {
            throw new IllegalStateException("The database could not be asked", cause);
        }
    }

    /** A connection that the caller closes. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int at = 0; at < values.length; at++) {
            Object value = values[at];
            statement.setObject(
                    at + 1,
                    value instanceof UUID[] all
                            ? statement.getConnection().createArrayOf("uuid", all)
                            : value);
        }
    }

    private static List<List<@Nullable String>> read(ResultSet rows) throws SQLException {
        List<List<@Nullable String>> all = new ArrayList<>();
        while (rows.next()) {
            List<@Nullable String> row = new ArrayList<>();
            for (int at = 1; at <= rows.getMetaData().getColumnCount(); at++) {
                row.add(rows.getString(at));
            }
            all.add(row);
        }
        return all;
    }
}
