package org.threshold.workflow.agreement.domain;

import java.time.Instant;

/**
 * Whether something was agreed by word of mouth before it was written: a fact, recorded at any
 * hour, that never counts as an active agreement.
 */
public sealed interface WordOfMouth {

    /** Nothing was. */
    record Nothing() implements WordOfMouth {}

    /**
     * Agreed by word of mouth.
     *
     * @param what what was agreed, in words
     * @param withWhom who agreed it, in words
     * @param at when, UTC
     */
    record Agreed(String what, String withWhom, Instant at) implements WordOfMouth {

        @Override
        public String toString() {
            return "Agreed[" + at + "]";
        }
    }
}
