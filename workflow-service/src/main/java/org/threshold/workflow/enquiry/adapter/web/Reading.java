package org.threshold.workflow.enquiry.adapter.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;

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

    /** What a list holds; an entry that is null says nothing. */
    static <T> List<T> list(@Nullable List<T> given) {
        return given == null ? List.of() : given.stream().filter(Objects::nonNull).toList();
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

    Agency agency(String field, @Nullable String given) {
        return one(field, given, Agency.values(), Agency::code);
    }

    LocalDate day(String field, @Nullable LocalDate given) {
        if (given == null) {
            refuse(field, "The day is missing.", "Give it like 2026-11-24.");
            return LocalDate.EPOCH;
        }
        return given;
    }

    boolean yesNo(String field, @Nullable Boolean given, String problem) {
        if (given == null) {
            refuse(field, problem, "Answer yes or no.");
            return false;
        }
        return given;
    }

    /** Does what was asked for, if everything could be read. */
    Completion then(Supplier<Completion> use) {
        return clean() ? use.get() : new Completion.Refused(refusals());
    }

    Instant instant(String field, @Nullable Instant given) {
        if (given == null) {
            refuse(field, "The time is missing.", "Give it like 2026-11-24T17:00:00Z.");
            return Instant.EPOCH;
        }
        return given;
    }
}
