package org.threshold.workflow.strategy.domain;

import java.util.Arrays;
import java.util.Optional;

/** What came of one check. */
public sealed interface CheckAnswer {

    /** It was made. */
    record Done(Result result) implements CheckAnswer {}

    /** It was not made yet, for this reason. */
    record Outstanding(String reason) implements CheckAnswer {

        @Override
        public String toString() {
            return "Outstanding[]";
        }
    }

    /** What it showed, as a class; what it said stays in the police’s own records. */
    enum Result {
        NOTHING_HELD("nothing-held"),
        INFORMATION_HELD("information-held"),
        RISK_TO_CHILDREN("risk-to-children"),
        /** The adult or address cannot be found with what is known. */
        NOT_TRACEABLE("not-traceable");

        private final String code;

        Result(String code) {
            this.code = code;
        }

        /** As stored and sent. */
        public String code() {
            return code;
        }

        /** For people, in the middle of a sentence. */
        public String words() {
            return code.replace('-', ' ');
        }

        /** The result with this code, if it is one. */
        public static Optional<Result> of(String code) {
            return Arrays.stream(values()).filter(result -> result.code.equals(code)).findFirst();
        }
    }
}
