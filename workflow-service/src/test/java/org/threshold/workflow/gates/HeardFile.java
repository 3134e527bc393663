package org.threshold.workflow.gates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What was heard of the gates when they were last asked over HTTP, kept beside the tests. */
final class HeardFile {

    private static final Path FILE =
            Path.of("src/test/resources/org/threshold/workflow/gates/heard.json");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private HeardFile() {}

    /** By the name of the gate's class. */
    static Map<String, Heard> read() {
        try {
            return Arrays.stream(JSON.readValue(Files.readString(FILE), Heard[].class))
                    .collect(Collectors.toMap(Heard::gate, Function.identity()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What was heard of a gate. */
    static Heard of(Class<?> gate) {
        return Optional.ofNullable(read().get(gate.getName()))
                .orElseThrow(
                        () -> new AssertionError(gate + " was not asked: see GatesThroughHttpIT"));
    }

    static void write(Map<String, Heard> heard) {
        try {
            var sorted = new TreeMap<>(heard).values();
            Files.writeString(FILE, JSON.writeValueAsString(sorted) + "\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
