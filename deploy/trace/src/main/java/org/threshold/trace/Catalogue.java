package org.threshold.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The requirements in their order. Of each, the text says {@code id priority}, and in lines below
 * what it {@code asks}, where it {@code lives}, what is {@code open}, what is known {@code beyond}
 * it, and why {@code people} carry it; a line that begins with {@code #} is a heading.
 */
public record Catalogue(List<Row> rows) {

    private static final Pattern HEAD = Pattern.compile("([LRF]-\\S+) ([MSC])");
    private static final Pattern LINE = Pattern.compile("(asks|lives|open|beyond|people): (.+)");

    public Catalogue {
        rows = List.copyOf(rows);
    }

    /**
     * Reads it.
     *
     * @throws IllegalArgumentException when a line is none of these or an id comes twice
     */
    public static Catalogue of(String text) {
        Reading reading = new Reading();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(reading::line);
        reading.end();
        return new Catalogue(reading.rows);
    }

    /** All ids. */
    Set<String> ids() {
        return rows.stream().map(Row::id).collect(Collectors.toSet());
    }

    private static final class Reading {
        private final List<Row> rows = new ArrayList<>();
        private final Map<String, String> said = new HashMap<>();
        private String section = "";

        void line(String line) {
            Matcher head = HEAD.matcher(line);
            Matcher more = LINE.matcher(line);
            if (line.startsWith("#")) {
                end();
                section = line.substring(1).strip();
            } else if (head.matches()) {
                end();
                said.put("id", head.group(1));
                said.put("priority", head.group(2));
            } else if (more.matches() && said.containsKey("id")) {
                keep(more.group(1), more.group(2));
            } else {
                throw new IllegalArgumentException("Cannot be read: " + line);
            }
        }

        void end() {
            if (said.isEmpty()) {
                return;
            }
            String id = text("id");
            if (rows.stream().anyMatch(row -> row.id().equals(id))) {
                throw new IllegalArgumentException("There are two of " + id);
            }
            var priority = Row.Priority.valueOf(text("priority"));
            rows.add(
                    new Row(
                            id,
                            priority,
                            section,
                            text("asks"),
                            text("lives"),
                            text("open"),
                            text("beyond"),
                            text("people")));
            said.clear();
        }

        private void keep(String key, String value) {
            if (said.put(key, value) != null) {
                throw new IllegalArgumentException(text("id") + " says twice what it " + key);
            }
        }

        private String text(String key) {
            return said.getOrDefault(key, "");
        }
    }
}
