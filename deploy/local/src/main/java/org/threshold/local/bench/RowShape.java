package org.threshold.local.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A row as it was written once, to be written again with ids of its own.
 *
 * @param values as PostgreSQL writes them, one for each column
 */
record RowShape(String table, List<Column> columns, List<@Nullable String> values) {

    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    RowShape {
        columns = List.copyOf(columns);
        values = new ArrayList<>(values);
    }

    /**
     * A column.
     *
     * @param type in PostgreSQL's words
     */
    record Column(String name, String type) {}

    /** The statement that writes it into the table of the same name in another schema. */
    String insertInto(String schema) {
        return columns.stream()
                .map(column -> "?::" + column.type())
                .collect(
                        Collectors.joining(
                                ", ",
                                "insert into %s.%s (%s) values (".formatted(schema, table, names()),
                                ")"));
    }

    private String names() {
        return columns.stream()
                .map(column -> '"' + column.name() + '"')
                .collect(Collectors.joining(", "));
    }

    /**
     * The values with another id in the place of each id.
     *
     * @param ids the new id of each one met so far, which this adds to
     */
    List<@Nullable String> renewed(Map<String, String> ids) {
        List<@Nullable String> renewed = new ArrayList<>();
        for (String value : values) {
            renewed.add(value == null ? null : renewed(value, ids));
        }
        return renewed;
    }

    private static String renewed(String value, Map<String, String> ids) {
        return ID.matcher(value)
                .replaceAll(
                        found ->
                                ids.computeIfAbsent(
                                        found.group(), _ -> UUID.randomUUID().toString()));
    }
}
