package org.threshold.workflow.challenge.domain;

import java.time.Instant;
import java.util.Arrays;
import org.threshold.workflow.access.StaffId;

/**
 * What somebody answered to a challenge.
 *
 * @param at UTC
 */
public record Answer(Verdict verdict, String reasons, StaffId by, Instant at) {

    /** What can be answered. */
    public enum Verdict {
        UPHELD("upheld", "Upheld: the decision is made again"),
        NOT_UPHELD("not-upheld", "Not upheld: the decision stands");

        private final String code;
        private final String words;

        Verdict(String code, String words) {
            this.code = code;
            this.words = words;
        }

        /** As stored and sent. */
        public String code() {
            return code;
        }

        /** As a person reads it. */
        public String words() {
            return words;
        }

        /** The one stored as this code; anything else is a bug. */
        public static Verdict of(String code) {
            return Arrays.stream(values())
                    .filter(one -> one.code.equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no verdict is " + code));
        }
    }

    @Override
    public String toString() {
        return "Answer[" + verdict + " " + at + "]";
    }
}
