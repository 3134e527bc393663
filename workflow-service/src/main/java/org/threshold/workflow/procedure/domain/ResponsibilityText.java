package org.threshold.workflow.procedure.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.procedure.Responsibilities;
import org.threshold.workflow.procedure.Responsibility;

/**
 * Reads who has which part in each step from lines of {@code step | responsible | accountable |
 * consulted | informed | limits}.
 */
public final class ResponsibilityText {

    private static final int CELLS = 6;

    private ResponsibilityText() {}

    /** One for each line; a line that is not understood is named and refused. */
    public static Responsibilities parse(List<String> lines) {
        Set<String> steps = new HashSet<>();
        return new Responsibilities(
                lines.stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> one(line, steps))
                        .toList());
    }

    private static Responsibility one(String line, Set<String> steps) {
        var cells = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
        if (cells.size() != CELLS || !steps.add(cells.getFirst())) {
            throw new IllegalArgumentException(
                    "The responsibilities have a line without six cells, or a step twice: " + line);
        }
        return new Responsibility(
                cells.get(0),
                several(cells.get(1)).map(code -> role(code, line)).toList(),
                role(cells.get(2), line),
                several(cells.get(3)).toList(),
                several(cells.get(4)).toList(),
                several(cells.get(5)).map(LimitCode::of).toList());
    }

    private static Stream<String> several(String cell) {
        return Stream.of(cell.split(",")).map(String::strip).filter(one -> !one.isEmpty());
    }

    private static Role role(String code, String line) {
        return Role.of(code)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "No role is called '" + code + "': " + line));
    }
}
