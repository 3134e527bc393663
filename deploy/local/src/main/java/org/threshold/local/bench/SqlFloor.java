package org.threshold.local.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of one referral in one transaction, and nothing else: no reading, no rules, no HTTP. */
final class SqlFloor implements Shot {

    private final Connections connections;
    private final List<RowShape> rows;

    SqlFloor(Connections connections, List<RowShape> rows) {
        this.connections = connections;
        this.rows = List.copyOf(rows);
    }

    @Override
    public String fire(long number) {
        connections.commit(this::write);
        return "";
    }

    private void write(Connection connection) throws SQLException {
        Map<String, String> ids = new HashMap<>();
        for (RowShape row : rows) {
            try (var insert = connection.prepareStatement(row.insertInto(FloorTables.SCHEMA))) {
                List<@Nullable String> values = row.renewed(ids);
                for (int at = 0; at < values.size(); at++) {
                    insert.setString(at + 1, values.get(at));
                }
                insert.executeUpdate();
            }
        }
    }
}
