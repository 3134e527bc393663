package org.threshold.workflow.platform.web.components;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One of GOV.UK Frontend’s own examples: options of a component, and the HTML that they make.
 *
 * @param component its name there
 */
record Fixture(String component, String name, Map<String, Object> options, String html) {

    static final String VERSION = "6.6.0";
    static final String FOLDER = "/govuk-frontend-" + VERSION + "/";

    private static final JsonMapper JSON = new JsonMapper();

    /** Options whose absence says something. */
    private static final List<String> TOLD_WHEN_ABSENT =
            List.of("fieldset", "type", "text", "serviceUrl");

    static Stream<Fixture> of(String component) {
        try (InputStream file = Fixture.class.getResourceAsStream(FOLDER + component + ".json")) {
            var examples = JSON.readTree(Objects.requireNonNull(file)).path("fixtures");
            return StreamSupport.stream(examples.spliterator(), false)
                    .map(one -> read(component, one));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static Fixture read(String component, JsonNode example) {
        return new Fixture(
                component,
                example.path("name").stringValue(),
                JSON.convertValue(example.path("options"), new TypeReference<>() {}),
                example.path("html").stringValue());
    }

    /**
     * What it uses, each as {@code option.of.option=value}; {@code name} and {@code absent} as
     * well.
     */
    List<String> uses() {
        List<String> used = new ArrayList<>();
        TOLD_WHEN_ABSENT.stream()
                .filter(it -> !options.containsKey(it))
                .forEach(it -> used.add("absent=" + it));
        flatten("", options, used);
        used.add("name=" + name);
        return used;
    }

    private static void flatten(String path, @Nullable Object value, List<String> used) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            String before = path.isEmpty() ? "" : path + ".";
            map.forEach((key, inside) -> flatten(before + key, inside, used));
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            list.forEach(one -> flatten(isHole(one) ? path + ".hole" : path, one, used));
        } else {
            used.add(path + "=" + value);
        }
    }

    private static boolean isHole(@Nullable Object element) {
        return element == null
                || element.equals(false)
                || element.equals("")
                || element.equals(Map.of());
    }

    /** What stands below, as text; empty for nothing. */
    String text(String... path) {
        Object at = options;
        for (String step : path) {
            at = at instanceof Map<?, ?> map && map.containsKey(step) ? orEmpty(map.get(step)) : "";
        }
        return at.toString();
    }

    /** The elements of a list of options. */
    List<Map<?, ?>> list(String option) {
        return options.get(option) instanceof List<?> all
                ? all.stream()
                        .<Map<?, ?>>map(it -> it instanceof Map<?, ?> map ? map : Map.of())
                        .toList()
                : List.of();
    }

    private static Object orEmpty(@Nullable Object value) {
        return value == null ? "" : value;
    }

    @Override
    public String toString() {
        return component + ": " + name;
    }
}
