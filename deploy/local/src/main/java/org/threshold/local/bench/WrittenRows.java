package org.threshold.local.bench;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.threshold.local.server.Sql;

/** Finds what the transaction of one referral wrote, whatever tables those are. */
final class WrittenRows {

    private static final String SEQUENCE = "outbox_sequence";

    private final Sql workflow;

    WrittenRows(Sql workflow) {
        this.workflow = workflow;
    }

    /**
     * The rows of a referral's transaction.
     *
     * @param from when it was sent
     * @param to when it was answered; nothing else may have been done meanwhile
     */
    List<RowShape> of(String referral, Instant from, Instant to) {
        String transaction =
                workflow.text(
                        "select xmin::text from referral where id = ?", UUID.fromString(referral));
        List<RowShape> rows = new ArrayList<>();
        for (String table : tables()) {
            rows.addAll(
                    switch (table) {
                        case "engine_outbox", "event_outbox" -> sent(table, from, to);
                        case SEQUENCE -> sequences(from, to);
                        default -> rows(table, "xmin::text = ?", transaction);
                    });
        }
        return rows;
    }

    /** A row of an outbox is changed as soon as it is sent, and no longer bears its number then. */
    private List<RowShape> sent(String table, Instant from, Instant to) {
        return rows(
                table,
                "created_at between ? and ?",
                from.atOffset(ZoneOffset.UTC),
                to.atOffset(ZoneOffset.UTC));
    }

    /** How many rows there are of each table, for people. */
    static String counted(List<RowShape> rows) {
        Map<String, Long> counts =
                rows.stream()
                        .collect(
                                Collectors.groupingBy(
                                        RowShape::table, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> count.getKey() + " " + count.getValue())
                .collect(Collectors.joining(", "));
    }

    private List<RowShape> sequences(Instant from, Instant to) {
        return rows(
                SEQUENCE,
                """
                (lane, key) in (
                    select 'engine', key from engine_outbox where created_at between ? and ?
                    union select 'events', key from event_outbox where created_at between ? and ?)
                """,
                from.atOffset(ZoneOffset.UTC),
                to.atOffset(ZoneOffset.UTC),
                from.atOffset(ZoneOffset.UTC),
                to.atOffset(ZoneOffset.UTC));
    }

    private List<String> tables() {
        return workflow
                .rows("select tablename from pg_tables where schemaname = 'public' order by 1")
                .stream()
                .map(row -> String.valueOf(row.getFirst()))
                .toList();
    }

    private List<RowShape> rows(String table, String where, Object... values) {
        List<RowShape.Column> columns = columns(table);
        String texts =
                columns.stream()
                        .map(column -> '"' + column.name() + "\"::text")
                        .collect(Collectors.joining(", "));
        return workflow
                .rows("select %s from %s where %s".formatted(texts, table, where), values)
                .stream()
                .map(row -> new RowShape(table, columns, row))
                .toList();
    }

    private List<RowShape.Column> columns(String table) {
        return workflow
                .rows(
                        """
                        select attname, format_type(atttypid, atttypmod) from pg_attribute
                        where attrelid = ?::regclass and attnum > 0 and not attisdropped
                          and attgenerated = ''
                        order by attnum
                        """,
                        table)
                .stream()
                .map(
                        row ->
                                new RowShape.Column(
                                        String.valueOf(row.get(0)), String.valueOf(row.get(1))))
                .toList();
    }
}
