package org.threshold.workflow.circumstances.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.threshold.workflow.circumstances.ChangeKind;

/** Reads one kind of change from the catalogue's text; {@link EventText} says how it is written. */
final class EventParagraph {

    private final List<CodeRule> codes = new ArrayList<>();
    private final List<RecipientRow> rows = new ArrayList<>();
    private List<String> stages = List.of();
    private List<String> silent = List.of();
    private String detail = "";

    private EventParagraph() {}

    /** The event; a line that is not understood is named and refused. */
    static Event read(String paragraph) {
        List<String> lines = paragraph.lines().map(String::strip).toList();
        var reading = new EventParagraph();
        lines.stream().skip(1).forEach(line -> naming(line, () -> reading.take(line)));
        List<Event> read = new ArrayList<>();
        naming(lines.getFirst(), () -> read.add(reading.event(lines.getFirst())));
        return read.getFirst();
    }

    private void take(String line) {
        int end = line.indexOf(' ');
        String rest = line.substring(end).strip();
        switch (line.substring(0, end)) {
            case "stages" -> stages = list(rest);
            case "needs" -> codes.add(code(rest, true));
            case "takes" -> codes.add(code(rest, false));
            case "silent" -> silent = list(rest);
            case "detail" -> detail = rest;
            case "must" -> rows.add(row(rest, Duty.MANDATORY));
            case "should" -> rows.add(row(rest, Duty.DEFAULT));
            case "may" -> rows.add(row(rest, Duty.CONDITIONAL));
            default -> throw new IllegalArgumentException("begins with none of the eight words");
        }
    }

    private Event event(String head) {
        List<String> cells = Stream.of(head.split("\\|", -1)).map(String::strip).toList();
        if (cells.size() != 3) {
            throw new IllegalArgumentException("has " + cells.size() + " cells and needs 3");
        }
        ChangeKind kind = kind(cells.getFirst());
        var shape =
                new ChangeShape(Origin.of(cells.get(2)), stages, codes, Set.copyOf(silent), detail);
        checkStages(shape);
        return new Event(kind, pace(cells.get(1)), shape, rows);
    }

    private static void checkStages(ChangeShape shape) {
        Stream.concat(
                        shape.silent().stream(),
                        shape.codes().stream().flatMap(code -> code.at().stream()))
                .filter(stage -> !shape.stages().contains(stage))
                .forEach(EventParagraph::noSuchStage);
    }

    private static void noSuchStage(String stage) {
        throw new IllegalArgumentException("has no stage '" + stage + "'");
    }

    private static ChangeKind kind(String cell) {
        List<String> words = List.of(cell.split(" ", -1));
        return ChangeKind.of(words.getLast())
                .filter(kind -> kind.id().equals(words.getFirst()))
                .orElseThrow(() -> new IllegalArgumentException("names no kind of change"));
    }

    private static Pace pace(String cell) {
        List<String> parts = list(cell);
        Optional<Pace.Faster> faster = Optional.empty();
        if (parts.size() > 1) {
            String[] words = parts.get(1).split(" if ", -1);
            faster =
                    Optional.of(
                            new Pace.Faster(Priority.valueOf(words[0]), Condition.of(words[1])));
        }
        return new Pace(Priority.valueOf(parts.getFirst()), faster);
    }

    private static CodeRule code(String rest, boolean needed) {
        int colon = rest.indexOf(':');
        String[] parts = rest.substring(colon + 1).split(" at ", -1);
        String values = parts[0].strip();
        CodeClass of =
                values.startsWith("@")
                        ? CodeClass.named(values.substring(1))
                        : CodeClass.of(list(values));
        Set<String> at = parts.length > 1 ? Set.copyOf(list(parts[1])) : Set.of();
        return new CodeRule(rest.substring(0, colon), needed, of, at);
    }

    private static RecipientRow row(String rest, Duty duty) {
        String[] parts = rest.split(" if ", -1);
        List<Condition> when =
                parts.length > 1 ? list(parts[1]).stream().map(Condition::of).toList() : List.of();
        List<String> words = List.of(parts[0].strip().split(" +", -1));
        Tier tier = words.contains("fact-only") ? Tier.T0 : Tier.T1;
        return new RecipientRow(Party.of(words.getFirst()), duty, when, tier);
    }

    private static List<String> list(String text) {
        return Stream.of(text.split(",", -1)).map(String::strip).toList();
    }

    private static void naming(String line, Runnable reading) {
        try {
            reading.run();
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(
                    "Event catalogue, line '%s': %s".formatted(line, wrong.getMessage()), wrong);
        }
    }
}
