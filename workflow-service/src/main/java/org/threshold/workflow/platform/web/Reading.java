package org.threshold.workflow.platform.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.platform.Refusal;

/**
 * Reads what a form holds, and collects everything that cannot be used, so that a person is told of
 * all of it at once. What stands in for something that cannot be used is never acted on: see {@link
 * #then}.
 */
public final class Reading {

    private final List<Refusal> refusals = new ArrayList<>();

    /** What is typed, without the space around it; nothing at all is no text. */
    public static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** What a list holds; an entry that is null says nothing. */
    public static <T> List<T> list(@Nullable List<T> given) {
        return given == null ? List.of() : given.stream().filter(Objects::nonNull).toList();
    }

    /** What could not be used until now. */
    public List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    /** Whether all could be used until now. */
    public boolean clean() {
        return refusals.isEmpty();
    }

    /** Remembers that something could not be used, and how to put it right. */
    public void refuse(String field, String problem, String remedy) {
        refuse(new Refusal(field, problem, remedy));
    }

    /** Remembers what was refused elsewhere. */
    public void refuse(Refusal refusal) {
        refusals.add(refusal);
    }

    /** Does what was asked for if everything could be used; else says what could not. */
    public <T> T then(
            Supplier<? extends T> use, Function<? super List<Refusal>, ? extends T> refused) {
        return clean() ? use.get() : refused.apply(refusals());
    }

    /** The constant with this code; anything else, or nothing, is refused and the first is used. */
    public <E> E one(
            String field, @Nullable String given, Collection<E> values, Function<E, String> code) {
        String asked = text(given);
        Optional<E> found =
                values.stream().filter(one -> code.apply(one).equals(asked)).findFirst();
        if (found.isEmpty()) {
            refuse(
                    field,
                    asked.isEmpty()
                            ? "This is missing."
                            : "This is not one of the values that it may have.",
                    values.stream()
                            .map(code)
                            .collect(Collectors.joining(", ", "Give one of: ", ".")));
        }
        return found.orElseGet(() -> values.iterator().next());
    }

    /** As for a collection. */
    public <E> E one(String field, @Nullable String given, E[] values, Function<E, String> code) {
        return one(field, given, Arrays.asList(values), code);
    }

    /** The constant with this code; the one that stands for nothing said where it is left out. */
    public <E extends Enum<E>> E oneOr(
            String field, @Nullable String given, E leftOut, Function<E, String> code) {
        return text(given).isEmpty()
                ? leftOut
                : one(field, given, leftOut.getDeclaringClass().getEnumConstants(), code);
    }

    /** A point in time, which has to be there. */
    public Instant instant(String field, @Nullable Instant given) {
        if (given == null) {
            refuse(field, "The time is missing.", "Give it like 2026-11-24T17:00:00Z.");
            return Instant.EPOCH;
        }
        return given;
    }

    /** A day, which has to be there. */
    public LocalDate day(String field, @Nullable LocalDate given) {
        if (given == null) {
            refuse(field, "The day is missing.", "Give it like 2026-11-24.");
            return LocalDate.EPOCH;
        }
        return given;
    }

    /** A yes or a no, which has to be there: leaving it out is neither. */
    public boolean yesNo(String field, @Nullable Boolean given, String problem) {
        if (given == null) {
            refuse(field, problem, "Answer yes or no.");
            return false;
        }
        return given;
    }
}
