package org.threshold.workflow.platform.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a value should have been, in words. */
final class Expected {

    private static final Map<Class<?>, String> WORDS =
            Map.ofEntries(
                    Map.entry(Instant.class, "an instant such as 2026-11-24T17:00:00Z"),
                    Map.entry(LocalDate.class, "a date such as 2026-11-24"),
                    Map.entry(LocalTime.class, "a time such as 17:00"),
                    Map.entry(Duration.class, "a length of time such as PT4H"),
                    Map.entry(UUID.class, "an id of the form 8-4-4-4-12 hexadecimal digits"),
                    Map.entry(String.class, "text in quotation marks"),
                    Map.entry(Boolean.class, "true or false"),
                    Map.entry(boolean.class, "true or false"));

    private Expected() {}

    static String of(@Nullable Class<?> type) {
        if (type == null) {
            return "a value of the right kind";
        }
        var words = WORDS.get(type);
        if (words != null) {
            return words;
        }
        if (type.isEnum()) {
            return "one of: " + codes(type);
        }
        return shape(type);
    }

    private static String shape(Class<?> type) {
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "a number without quotation marks";
        }
        if (type.isArray() || Collection.class.isAssignableFrom(type)) {
            return "a list in square brackets";
        }
        return "an object in braces";
    }

    private static String codes(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> Codes.of((Enum<?>) constant))
                .collect(Collectors.joining(", "));
    }
}
