package org.threshold.workflow.assessment.adapter.web;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.platform.web.Reading;

/** Reads a code that may be left out. */
final class Codes {

    private Codes() {}

    /** The constant with this code; nothing is the first, and anything else is refused. */
    static <E> E of(Reading reading, Given given, E[] values, Function<E, String> code) {
        return Reading.text(given.code()).isEmpty()
                ? values[0]
                : reading.one(given.field(), given.code(), values, code);
    }

    /** What was given for a field. */
    record Given(String field, @Nullable String code) {}
}
