package org.threshold.workflow.platform;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a form offers to be chosen. */
public final class Options {

    private Options() {}

    /** Each of these by its code, in its words: the constants of an enumeration. */
    public static <E> List<FormField.Option> of(
            E[] values, Function<E, String> code, Function<E, String> words) {
        return Stream.of(values)
                .map(one -> new FormField.Option(code.apply(one), words.apply(one)))
                .toList();
    }
}
