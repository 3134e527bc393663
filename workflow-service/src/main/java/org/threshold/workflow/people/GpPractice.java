package org.threshold.workflow.people;

import java.util.regex.Pattern;

/** Where somebody is registered with a GP; not being registered is itself a concern (L-3.1.21). */
public sealed interface GpPractice {

    /**
     * Registered with a practice.
     *
     * @param odsCode the practice's organisation code: one letter and five digits
     */
    record RegisteredAt(String odsCode) implements GpPractice {

        private static final Pattern SHAPE = Pattern.compile("[A-Z][0-9]{5}");

        public RegisteredAt {
            if (!valid(odsCode)) {
                throw new IllegalArgumentException("Not a practice code");
            }
        }

        /** Whether this has the shape of a practice's code. */
        public static boolean valid(String odsCode) {
            return SHAPE.matcher(odsCode).matches();
        }
    }

    /** Known not to be registered anywhere. */
    record NotRegistered() implements GpPractice {}

    /** Nobody has asked yet. */
    record NotRecorded() implements GpPractice {}
}
