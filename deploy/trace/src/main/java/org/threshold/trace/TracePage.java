package org.threshold.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page {@code docs/trace.md}. */
public final class TracePage {

    private static final String BEGINNING =
            """
            # Each lesson, and the tests that prove it

            This page is generated from `deploy/trace/src/main/resources/org/threshold/trace/requirements.txt` and from the tests that passed
            in the same build. The build fails when the two differ, when a requirement of priority M or S has no test and does not say what is
            open, and when a test names an id that there is not. What follows "Beyond" is not asked by the requirement, is not there, and is
            worth knowing. Ids: `L-` a lesson of the review, `R-` a recommendation, `F-` a finding.

            """;

    private final Trace trace;
    private final List<String> lines = new ArrayList<>();

    private TracePage(Trace trace) {
        this.trace = trace;
    }

    /** The page of a trace. */
    public static String of(Trace trace) {
        TracePage page = new TracePage(trace);
        page.counts();
        trace.catalogue().rows().stream().map(Row::section).distinct().forEach(page::section);
        return BEGINNING + String.join("\n", page.lines) + "\n";
    }

    private void counts() {
        lines.add("| | M | S | C |");
        lines.add("|---|---|---|---|");
        count("proven", row -> proven(row) && row.open().isEmpty());
        count("proven in part; what is open is said", row -> proven(row) && !row.open().isEmpty());
        count("open", row -> !proven(row) && row.people().isEmpty());
        count("carried by people alone", row -> !proven(row) && !row.people().isEmpty());
    }

    private void count(String what, Predicate<Row> which) {
        StringBuilder line = new StringBuilder("| " + what + " |");
        for (Row.Priority priority : Row.Priority.values()) {
            long count =
                    trace.catalogue().rows().stream()
                            .filter(row -> row.priority() == priority)
                            .filter(which)
                            .count();
            line.append(' ').append(count).append(" |");
        }
        lines.add(line.toString());
    }

    private void section(String section) {
        lines.add("");
        lines.add("## " + section);
        lines.add("");
        lines.add("| id | | what the review asks | where | tests | open |");
        lines.add("|---|---|---|---|---|---|");
        trace.catalogue().rows().stream()
                .filter(row -> row.section().equals(section))
                .map(this::line)
                .forEach(lines::add);
    }

    private String line(Row row) {
        String tests =
                trace.testsOf(row).stream()
                        .map(TestName::inWords)
                        .collect(Collectors.joining("<br>"));
        return "| "
                + String.join(
                        " | ",
                        row.id(),
                        row.priority().name(),
                        row.asks(),
                        row.lives(),
                        tests,
                        rest(row))
                + " |";
    }

    private static String rest(Row row) {
        return Stream.of(row.open(), said("Beyond: ", row.beyond()), said("People: ", row.people()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String said(String label, String words) {
        return words.isEmpty() ? "" : label + words;
    }

    private boolean proven(Row row) {
        return !trace.testsOf(row).isEmpty();
    }
}
