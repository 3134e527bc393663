package org.threshold.workflow.worklist.domain;

import java.util.Optional;
import org.threshold.workflow.platform.Refusal;

/**
 * The name that a person gives to a view of the work list which they save: a short line of text.
 */
public record ViewName(String value) {

    /** How many characters a name has at most. */
    public static final int MOST = 60;

    /** The field that it is typed into. */
    public static final String FIELD = "name";

    public ViewName {
        if (wrong(value).isPresent() || !tidy(value).equals(value)) {
            throw new IllegalArgumentException("no name of a view");
        }
    }

    /** What was typed, without blanks around it and with one at most between its words. */
    public static String tidy(String typed) {
        return typed.strip().replaceAll("\\s+", " ");
    }

    /** What is wrong with a name as it was typed; nothing when it is one. */
    public static Optional<Refusal> wrong(String typed) {
        String name = tidy(typed);
        if (name.isEmpty()) {
            return Optional.of(
                    new Refusal(FIELD, "The name is missing.", "Give the view a short name."));
        }
        if (name.codePointCount(0, name.length()) > MOST) {
            return Optional.of(
                    new Refusal(
                            FIELD,
                            "The name is too long.",
                            "Give a name of " + MOST + " characters or fewer."));
        }
        return name.codePoints().anyMatch(Character::isISOControl)
                ? Optional.of(
                        new Refusal(
                                FIELD,
                                "The name holds a character that cannot be shown.",
                                "Use letters, digits and punctuation."))
                : Optional.empty();
    }

    /** Whether both would be taken for the same in a list. */
    public boolean sameAs(ViewName other) {
        return value.equalsIgnoreCase(other.value);
    }
}
