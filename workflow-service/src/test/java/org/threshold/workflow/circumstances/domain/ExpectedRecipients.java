package org.threshold.workflow.circumstances.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.threshold.workflow.circumstances.ChangeKind;

/** Reads the table that says what is expected; its first lines say how it is written. */
final class ExpectedRecipients {

    private static final Set<String> DUTIES = Set.of("must", "default", "may", "missing");

    private final Map<String, List<String>> states = new LinkedHashMap<>();
    private final Map<String, String> priorities = new LinkedHashMap<>();
    private final Map<String, List<String>> lines = new LinkedHashMap<>();
    private final List<String> everywhere = new ArrayList<>();

    private ExpectedRecipients() {}

    static ExpectedRecipients read() {
        var read = new ExpectedRecipients();
        String id = "";
        for (String line : text().lines().filter(it -> !it.startsWith("#")).toList()) {
            if (line.startsWith("EV-")) {
                id = line.substring(0, 5);
                read.priorities.put(id, line.substring(6));
            } else if (line.startsWith("states ")) {
                String[] parts = line.substring(7).split(" = ", -1);
                read.states.put(parts[0], list(parts[1]));
            } else if (line.startsWith("every ")) {
                read.everywhere.add(line.substring(6));
            } else if (!line.isBlank()) {
                read.lines.computeIfAbsent(id, _ -> new ArrayList<>()).add(line);
            }
        }
        return read;
    }

    /** Every kind that the table speaks of. */
    Set<String> ids() {
        return new TreeSet<>(priorities.keySet());
    }

    Priority priority(ChangeKind kind, MatrixState state) {
        String[] parts = priorities.getOrDefault(kind.id(), "").split(", ", 2);
        if (parts.length > 1 && holds(parts[1].substring(2), state)) {
            return Priority.valueOf(parts[1].substring(0, 2));
        }
        return Priority.valueOf(parts[0]);
    }

    /** Each who hears with how binding it is, and each who cannot be found. */
    Set<String> answers(ChangeKind kind, MatrixState state) {
        Map<String, String> told = new LinkedHashMap<>();
        Stream.concat(everywhere.stream(), lines.getOrDefault(kind.id(), List.of()).stream())
                .filter(line -> holds(condition(line), state))
                .forEach(line -> put(told, line, state, priority(kind, state)));
        Set<String> answers = new TreeSet<>();
        told.forEach((who, duty) -> answers.add(duty + " " + who));
        return answers;
    }

    private static void put(
            Map<String, String> told, String line, MatrixState state, Priority priority) {
        String duty = line.substring(0, line.indexOf(' '));
        if (!DUTIES.contains(duty)) {
            throw new IllegalArgumentException("not understood: " + line);
        }
        String names = line.split(" when | unless ", -1)[0].substring(duty.length());
        for (String name : list(names)) {
            String tier = name.endsWith("(T0)") ? " (T0)" : "";
            String bare = name.replace(" (T0)", "");
            List<String> who =
                    duty.equals("missing")
                            ? List.of(bare)
                            : ExpectedNames.of(bare, state, priority);
            // "must" stands first in every paragraph, and the more binding one counts.
            who.forEach(one -> told.putIfAbsent(one + tier, duty));
        }
    }

    private static String condition(String line) {
        int when = line.indexOf(" when ");
        int unless = line.indexOf(" unless ");
        return when >= 0 ? line.substring(when) : unless >= 0 ? line.substring(unless) : "";
    }

    private boolean holds(String condition, MatrixState state) {
        if (condition.isEmpty()) {
            return true;
        }
        String[] parts = condition.strip().split(" ", 2);
        boolean named =
                list(parts[1]).stream()
                        .flatMap(one -> states.getOrDefault(one, List.of(one)).stream())
                        .map(
                                one ->
                                        MatrixState.valueOf(
                                                one.toUpperCase(Locale.ROOT).replace('-', '_')))
                        .anyMatch(state::equals);
        return parts[0].equals("when") == named;
    }

    private static List<String> list(String text) {
        return Stream.of(text.split(",", -1)).map(String::strip).toList();
    }

    private static String text() {
        try (var found = ExpectedRecipients.class.getResourceAsStream("expected-recipients.txt")) {
            if (found == null) {
                throw new IllegalStateException("the expected table is missing");
            }
            return new String(found.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
