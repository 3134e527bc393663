package org.threshold.workflow.strategy;

import java.util.Arrays;
import java.util.Optional;

/**
 * What was decided about a paediatric assessment of a child (L-3.1.8).
 *
 * @param reason why, in words
 */
public record Paediatric(Answer answer, String reason) {

    /** Whether a doctor sees the child. */
    public enum Answer {
        OFFERED("offered"),
        NEEDED("needed"),
        NOT_NEEDED("not-needed");

        private final String code;

        Answer(String code) {
            this.code = code;
        }

        /** As stored and sent. */
        public String code() {
            return code;
        }

        /** The answer with this code, if it is one. */
        public static Optional<Answer> of(String code) {
            return Arrays.stream(values()).filter(answer -> answer.code.equals(code)).findFirst();
        }
    }

    @Override
    public String toString() {
        return "Paediatric[" + answer + "]";
    }
}
