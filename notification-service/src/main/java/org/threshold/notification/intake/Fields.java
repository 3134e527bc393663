package org.threshold.notification.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * Reads the fields of one JSON object that it needs, passes over the others, and remembers by name
 * which ones it could not read. Values never appear in what it remembers.
 */
final class Fields {

    private static final UUID NO_ID = new UUID(0, 0);

    private final JsonNode object;
    private final String path;
    private final List<String> problems;

    Fields(JsonNode object) {
        this(object, "", new ArrayList<>());
    }

    private Fields(JsonNode object, String path, List<String> problems) {
        this.object = object;
        this.path = path;
        this.problems = problems;
    }

    /** The fields of an object within this one; what they lack is remembered here. */
    Fields within(String name) {
        return new Fields(object.path(name), path + name + ".", problems);
    }

    String text(String name) {
        return textIfAny(name).orElseGet(() -> lacking(name, ""));
    }

    Optional<String> textIfAny(String name) {
        JsonNode value = object.path(name);
        return value.isString() && !value.stringValue().isBlank()
                ? Optional.of(value.stringValue())
                : Optional.empty();
    }

    /** A text that must be one of a closed list. */
    <T> T oneOf(String name, Function<String, Optional<T>> list, T otherwise) {
        return textIfAny(name).flatMap(list).orElseGet(() -> lacking(name, otherwise));
    }

    Instant instant(String name) {
        return textIfAny(name)
                .flatMap(Fields::parsed)
                .orElseGet(() -> lacking(name, Instant.EPOCH));
    }

    UUID id(String name) {
        return idIfAny(name).orElseGet(() -> lacking(name, NO_ID));
    }

    Optional<UUID> idIfAny(String name) {
        return textIfAny(name).flatMap(Fields::uuid);
    }

    /** A whole number of 0 or more. */
    int count(String name) {
        JsonNode value = object.path(name);
        boolean fits = value.isInt() && value.intValue() >= 0;
        return fits ? value.intValue() : lacking(name, 0);
    }

    /** A whole number of 1 or more, written as a number or as text. */
    long positive(String name) {
        JsonNode value = object.path(name);
        String digits = value.isString() ? value.stringValue() : value.toString();
        boolean fits = digits.matches("[1-9][0-9]{0,17}");
        return fits ? Long.parseLong(digits) : lacking(name, 0L);
    }

    /** A list of at least one text. */
    List<String> texts(String name) {
        JsonNode value = object.path(name);
        List<String> texts = new ArrayList<>();
        for (JsonNode each : value) {
            texts.add(each.isString() ? each.stringValue() : lacking(name, ""));
        }
        return texts.isEmpty() || !value.isArray() ? lacking(name, List.of()) : texts;
    }

    /** Texts by name; what is missing is none, and other values are kept as their JSON. */
    Map<String, String> codes(String name) {
        Map<String, String> codes = new LinkedHashMap<>();
        object.path(name)
                .forEachEntry(
                        (code, value) ->
                                codes.put(
                                        code,
                                        value.isString() ? value.stringValue() : value.toString()));
        return codes;
    }

    boolean anyProblem() {
        return !problems.isEmpty();
    }

    List<String> problems() {
        return List.copyOf(problems);
    }

    private <T> T lacking(String name, T otherwise) {
        problems.add(path + name);
        return otherwise;
    }

    private static Optional<Instant> parsed(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException notAnInstant) {
            return Optional.empty();
        }
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
