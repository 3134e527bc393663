package org.threshold.workflow.referral.adapter.web;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.Mark;
import org.threshold.workflow.referral.Mobility;

/** Reads values that are one of a few, and says which they may be. */
final class Codes {

    private final List<Refusal> refusals;

    Codes(List<Refusal> refusals) {
        this.refusals = refusals;
    }

    String oneOf(String field, @Nullable String given, Collection<String> allowed, String leftOut) {
        if (given == null || given.isBlank()) {
            return leftOut;
        }
        if (allowed.contains(given)) {
            return given;
        }
        refusals.add(
                new Refusal(
                        field,
                        "This is not one of the values that ‘" + field + "’ may have.",
                        "Give one of: "
                                + allowed.stream().sorted().collect(Collectors.joining(", "))
                                + "; or leave it out."));
        return leftOut;
    }

    Mobility mobility(String field, @Nullable String given, Mobility leftOut) {
        return read(new Given(field, given), Mobility.values(), Mobility::code, leftOut);
    }

    Mark mark(String field, @Nullable String given, Mark leftOut) {
        return read(new Given(field, given), Mark.values(), Mark::code, leftOut);
    }

    Agency agency(String field, @Nullable String given, Agency leftOut) {
        return read(new Given(field, given), Agency.values(), Agency::code, leftOut);
    }

    private record Given(String field, @Nullable String value) {}

    private <E> E read(Given given, E[] values, Function<E, String> code, E leftOut) {
        List<String> allowed = Stream.of(values).map(code).toList();
        String chosen = oneOf(given.field(), given.value(), allowed, code.apply(leftOut));
        return values[allowed.indexOf(chosen)];
    }
}
