package org.threshold.workflow.procedure.domain;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads procedures from their text: lines of {@code procedure | step}, each with its {@code version
 * | number | first day | what changed} and their {@code do | what is done}.
 */
public final class ProcedureText {

    private final Map<String, List<Started>> read = new LinkedHashMap<>();
    private List<Started> versions = new ArrayList<>();

    private ProcedureText() {}

    private record Started(int number, LocalDate from, String changed, List<String> lines) {

        ProcedureVersion version() {
            return new ProcedureVersion(number, from, changed, lines);
        }
    }

    /** Each procedure by its step; a line that is not understood is named and refused. */
    public static Map<String, Procedure> parse(List<String> lines) {
        var text = new ProcedureText();
        lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(text::take);
        return text.read.entrySet().stream()
                .map(one -> new Procedure(one.getKey(), versions(one.getValue())))
                .collect(toUnmodifiableMap(Procedure::step, it -> it));
    }

    private static List<ProcedureVersion> versions(List<Started> all) {
        return all.stream().map(Started::version).toList();
    }

    private void take(String line) {
        try {
            var cells = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
            switch (cells.getFirst()) {
                case "procedure" -> begin(cells.get(1));
                case "version" -> versions.add(version(cells));
                case "do" -> versions.getLast().lines().add(cells.get(1));
                default ->
                        throw new IllegalArgumentException("begins with none of the three words");
            }
        } catch (RuntimeException wrong) {
            throw new IllegalArgumentException("The procedures say: " + line, wrong);
        }
    }

    private void begin(String step) {
        versions = new ArrayList<>();
        if (read.put(step, versions) != null) {
            throw new IllegalArgumentException("There is a procedure of " + step + " already");
        }
    }

    private static Started version(List<String> cells) {
        return new Started(
                Integer.parseInt(cells.get(1)),
                LocalDate.parse(cells.get(2)),
                cells.get(3),
                new ArrayList<>());
    }
}
