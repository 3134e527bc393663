package org.threshold.workflow.referral.adapter.web;

import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.platform.Refusal;

/** Reads how many children somebody says there are. */
final class Counted {

    private static final int MOST = 99;

    private Counted() {}

    /** The number; none where it is left out, or cannot be one of children. */
    static OptionalInt read(String field, @Nullable Integer given, Consumer<Refusal> refuse) {
        if (given == null) {
            return OptionalInt.empty();
        }
        if (given < 1 || given > MOST) {
            refuse.accept(
                    new Refusal(
                            field,
                            "This cannot be how many other children there are.",
                            "Give a number from 1 to 99, or leave it out."));
            return OptionalInt.empty();
        }
        return OptionalInt.of(given);
    }
}
