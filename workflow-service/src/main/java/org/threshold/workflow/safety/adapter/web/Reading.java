package org.threshold.workflow.safety.adapter.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.platform.Refusal;

/** Reads what a form holds, and collects what cannot be used. */
final class Reading {

    private final List<Refusal> refusals = new ArrayList<>();

    List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    boolean clean() {
        return refusals.isEmpty();
    }

    void refuse(String field, String problem, String remedy) {
        refusals.add(new Refusal(field, problem, remedy));
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    static <T> List<T> list(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }

    /** The constant with this code; anything else, or nothing, is refused and the first is used. */
    <E> E one(String field, @Nullable String given, E[] values, Function<E, String> code) {
        Optional<E> found =
                Arrays.stream(values).filter(one -> code.apply(one).equals(given)).findFirst();
        if (found.isEmpty()) {
            refuse(
                    field,
                    given == null
                            ? "This is missing."
                            : "This is not one of the values that it may have.",
                    "Give one of: "
                            + Arrays.stream(values).map(code).collect(Collectors.joining(", "))
                            + ".");
        }
        return found.orElse(values[0]);
    }
}
