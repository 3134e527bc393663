package org.threshold.workflow.strategy.domain;

import java.util.Arrays;
import java.util.Optional;

/**
 * An adult or an address that the police check.
 *
 * @param words who or what, as the sergeant names it; never in logs, events or engine variables
 */
public record CheckSubject(Kind kind, String words) {

    /** What is checked. */
    public enum Kind {
        ADULT("adult"),
        ADDRESS("address");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** As stored and sent. */
        public String code() {
            return code;
        }

        /** The kind with this code, if it is one. */
        public static Optional<Kind> of(String code) {
            return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
        }
    }

    @Override
    public String toString() {
        return "CheckSubject[" + kind + "]";
    }
}
