package org.threshold.local.bench;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threshold.local.server.Sql;

/**
 * Tables of the same columns, checks and indexes in a schema of their own: nothing that the floor
 * writes is ever seen by a service. An index here takes the same value twice, and nothing refers to
 * another table, so that the floor is rather too low than too high.
 */
final class FloorTables implements AutoCloseable {

    static final String SCHEMA = "bench_floor";

    private final Sql workflow;

    FloorTables(Sql workflow) {
        this.workflow = workflow;
        execute("drop schema if exists bench_floor cascade");
        execute("create schema bench_floor");
        execute(
                "create table bench_floor.happening (id uuid primary key, at timestamptz not null)");
        execute(
                """
                create table bench_floor.delivered (
                    id uuid primary key, at timestamptz not null)
                """);
    }

    void copyShapeOf(String table) {
        execute(
                "create table bench_floor.%1$s (like public.%1$s including defaults including constraints)"
                        .formatted(table));
        List<List<@Nullable String>> indexes =
                workflow.rows(
                        "select indexdef from pg_indexes where schemaname = 'public' and tablename = ?",
                        table);
        for (List<@Nullable String> index : indexes) {
            execute(here(String.valueOf(index.getFirst())));
        }
    }

    static String here(String index) {
        return index.replaceFirst("^CREATE UNIQUE INDEX", "CREATE INDEX")
                .replaceFirst(" ON public\\.", " ON bench_floor.");
    }

    @Override
    public void close() {
        execute("drop schema if exists bench_floor cascade");
    }

    private void execute(String sql) {
        try (var connection = workflow.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException cause) {
            throw new IllegalStateException("The floor's tables cannot be made", cause);
        }
    }
}
