package org.threshold.workflow.prebirth.domain;

import java.util.Arrays;
import java.util.Optional;

/** What a source may say of a pregnancy that makes a family need the health visitor sooner. */
public enum Worry {
    DOMESTIC_ABUSE("domestic-abuse", "Domestic abuse", ContactPriority.URGENT),
    CHILD_HARMED_BEFORE(
            "child-harmed-before",
            "A child of either parent was harmed, or does not live with them",
            ContactPriority.URGENT),
    ADULT_OF_CONCERN(
            "adult-of-concern",
            "Somebody who may be a risk to children lives there or visits",
            ContactPriority.URGENT),
    SUBSTANCES("substances", "Misuse of alcohol or drugs", ContactPriority.RAISED),
    MENTAL_HEALTH("mental-health", "Mental ill health", ContactPriority.RAISED),
    LEARNING_DIFFICULTY(
            "learning-difficulty",
            "A learning difficulty or disability of a parent",
            ContactPriority.RAISED),
    YOUNG_PARENT("young-parent", "A parent is younger than 20", ContactPriority.RAISED),
    LATE_BOOKING(
            "late-booking",
            "The pregnancy was hidden, booked late, or appointments were missed",
            ContactPriority.RAISED),
    HOMELESS("homeless", "No settled home", ContactPriority.RAISED),
    /** Whatever a source wrote by itself, before anybody has read it. */
    SOMETHING_ELSE("something-else", "Something else that was said", ContactPriority.RAISED);

    private final String code;
    private final String words;
    private final ContactPriority priority;

    Worry(String code, String words, ContactPriority priority) {
        this.code = code;
        this.words = words;
        this.priority = priority;
    }

    /** As stored and sent. */
    public String code() {
        return code;
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }

    /** How soon the health visitor comes because of it alone. */
    public ContactPriority priority() {
        return priority;
    }

    /** The one with this code, if there is one. */
    public static Optional<Worry> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
