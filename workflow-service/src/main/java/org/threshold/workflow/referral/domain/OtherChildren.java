package org.threshold.workflow.referral.domain;

import java.util.Arrays;
import java.util.OptionalInt;

/**
 * What was answered when somebody asked whether there are other children in the home, or whom these
 * adults care for (L-3.1.22).
 *
 * @param number how many, where that was said
 * @param names who they are, as far as known; for pages only
 */
public record OtherChildren(Answer answer, OptionalInt number, String names) {

    /** The three answers; nobody is refused for not having asked. */
    public enum Answer {
        YES("yes"),
        NO("no"),
        NOT_ASKED("not-asked");

        private final String code;

        Answer(String code) {
            this.code = code;
        }

        /** As stored and sent. */
        public String code() {
            return code;
        }

        /** The answer stored as this code; anything else is a bug. */
        public static Answer of(String code) {
            return Arrays.stream(values())
                    .filter(one -> one.code.equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** In the words of a page. */
    public String words() {
        return withoutNames() + (names.isBlank() ? "" : " " + names);
    }

    /** The same, and nobody is named. */
    public String withoutNames() {
        return switch (answer) {
            case YES -> "Yes" + many() + ".";
            case NO -> "No.";
            case NOT_ASKED -> "Nobody has asked yet.";
        };
    }

    private String many() {
        return number.isPresent() ? ", " + number.getAsInt() : ", it is not known how many";
    }

    @Override
    public String toString() {
        return "OtherChildren[" + answer + "]";
    }
}
