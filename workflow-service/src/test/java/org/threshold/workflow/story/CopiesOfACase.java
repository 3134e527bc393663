package org.threshold.workflow.story;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fills a database of its own with cases like the only one in it: every row that was written since
 * {@link #since} once more for each copy, under ids and references of its own. What waits to be
 * sent is not copied. Foreign keys do not hold any more afterwards; every index is there.
 */
record CopiesOfACase(JdbcClient jdbc, Set<String> filledBefore) {

    private static final String TRIGGERS =
            """
            select format('alter table %%s %s trigger user', oid::regclass) from pg_class
            where relkind = 'r' and relnamespace = 'public'::regnamespace
            """;

    /** Those that hold nothing unique; they are made faster when the rows are there. */
    private static final String INDEXES =
            """
            from pg_index join pg_class on pg_class.oid = indrelid
            where not indisunique and relnamespace = 'public'::regnamespace
            """;

    static CopiesOfACase since(JdbcClient jdbc) {
        return new CopiesOfACase(jdbc, Set.copyOf(filled(jdbc)));
    }

    /** Answers how many rows there are of each table that was copied. */
    List<String> make(int copies) {
        List<String> copied =
                filled(jdbc).stream()
                        .filter(table -> !filledBefore.contains(table))
                        .filter(table -> !table.contains("outbox"))
                        .toList();
        each(
                """
                select format('alter table %s drop constraint %I', conrelid::regclass, conname)
                from pg_constraint where contype = 'f'
                """);
        each(TRIGGERS.formatted("disable"));
        List<String> indexes = answers("select pg_get_indexdef(indexrelid) " + INDEXES);
        each("select format('drop index %s', indexrelid::regclass) " + INDEXES);
        copied.forEach(table -> copy(table, copies));
        indexes.forEach(index -> jdbc.sql(index).update());
        each(TRIGGERS.formatted("enable"));
        jdbc.sql("analyze").update();
        return copied.stream().map(table -> table + " " + rows(table)).toList();
    }

    private static List<String> filled(JdbcClient jdbc) {
        return answers(
                        jdbc,
                        """
                        select table_name from information_schema.tables
                        where table_schema = 'public' and table_type = 'BASE TABLE'
                        order by table_name
                        """)
                .stream()
                .filter(
                        table ->
                                jdbc.sql("select exists (select from " + table + ")")
                                        .query(Boolean.class)
                                        .single())
                .toList();
    }

    /** Carries out what a query answers. */
    private void each(String statements) {
        answers(statements).forEach(statement -> jdbc.sql(statement).update());
    }

    private List<String> answers(String query) {
        return answers(jdbc, query);
    }

    private static List<String> answers(JdbcClient jdbc, String query) {
        return jdbc.sql(query).query(CopiesOfACase::text).list();
    }

    private static String text(ResultSet row, int number) throws SQLException {
        return Objects.requireNonNull(row.getString(1));
    }

    private void copy(String table, int copies) {
        List<Column> columns =
                jdbc.sql(
                                """
                                select column_name as name, udt_name as type from information_schema.columns
                                where table_schema = 'public' and table_name = ? and is_generated = 'NEVER'
                                """)
                        .param(table)
                        .query(
                                (row, _) ->
                                        new Column(
                                                Objects.requireNonNull(row.getString("name")),
                                                Objects.requireNonNull(row.getString("type"))))
                        .list();
        String names = columns.stream().map(Column::name).collect(joining(", "));
        String values = columns.stream().map(Column::ofCopy).collect(joining(", "));
        jdbc.sql(
                        "insert into %s (%s) overriding system value select %s from %s, generate_series(1, %d) n on conflict do nothing"
                                .formatted(table, names, values, table, copies))
                .update();
    }

    private long rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    /** A column, by the name of its type in PostgreSQL; {@code n} is the number of the copy. */
    record Column(String name, String type) {

        String ofCopy() {
            return switch (type) {
                case "uuid" -> id(name);
                case "_uuid" -> each(id("one"), "uuid");
                case "int8" -> name + " + n * 10000::bigint";
                case "text" -> reference(name);
                case "_text" -> each(reference("one"), "text");
                default -> name;
            };
        }

        private static String id(String of) {
            return "(lpad(to_hex(n), 8, '0') || substr(%s::text, 9))::uuid".formatted(of);
        }

        private static String reference(String of) {
            return "case when %1$s ~ '^CP-[0-9]+$' then %1$s || lpad(n::text, 6, '0') else %1$s end"
                    .formatted(of);
        }

        private String each(String value, String element) {
            return "case when %2$s is not null then array(select %1$s from unnest(%2$s) one)::%3$s[] end"
                    .formatted(value, name, element);
        }
    }
}
