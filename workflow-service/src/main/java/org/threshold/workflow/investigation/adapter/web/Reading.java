package org.threshold.workflow.investigation.adapter.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.investigation.domain.WantedDue;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;

/** Reads what a form holds, and collects what cannot be used. */
final class Reading {

    private final List<Refusal> refusals = new ArrayList<>();

    List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    boolean clean() {
        return refusals.isEmpty();
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    static <T> List<T> list(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }

    /** The constant with this code; anything else, or nothing, is refused and the first is used. */
    <E> E one(
            String field, @Nullable String given, Collection<E> values, Function<E, String> code) {
        Optional<E> found =
                values.stream().filter(one -> code.apply(one).equals(text(given))).findFirst();
        if (found.isEmpty()) {
            refusals.add(
                    new Refusal(
                            field,
                            text(given).isEmpty()
                                    ? "This is missing."
                                    : "This is not one of the values that it may have.",
                            "Give one of: "
                                    + values.stream().map(code).collect(Collectors.joining(", "))
                                    + "."));
        }
        return found.orElseGet(() -> values.iterator().next());
    }

    <E> E one(String field, @Nullable String given, E[] values, Function<E, String> code) {
        return one(field, given, Arrays.asList(values), code);
    }

    /** The references of cases; what is no reference is refused. */
    List<CaseRef> cases(@Nullable List<String> given) {
        List<CaseRef> read = new ArrayList<>();
        for (String ref : list(given)) {
            if (CaseRef.valid(ref)) {
                read.add(new CaseRef(ref));
            } else {
                refusals.add(
                        new Refusal(
                                "cases",
                                "This is not the reference of a case.",
                                "Give references like CP-2041, or leave them out."));
            }
        }
        return read;
    }

    /** When somebody wants something to be due; by the limit, if they say nothing. */
    static WantedDue due(@Nullable Instant at, @Nullable String reason) {
        return at == null ? new WantedDue.ByTheLimit() : new WantedDue.At(at, text(reason));
    }
}
