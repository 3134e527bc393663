package org.threshold.workflow.people;

import java.util.Set;

/**
 * A known person who may be meant.
 *
 * @param likeness 1 to 100: a measure of what agrees, never of the family's risk
 * @param why what agrees, or stands out as different
 */
public record LikelyMatch(PersonView person, int likeness, Set<Why> why) {

    public LikelyMatch {
        why = Set.copyOf(why);
    }

    /** What makes somebody a likely match, or speaks against it. */
    public enum Why {
        SAME_NHS_NUMBER("The NHS number is the same."),
        OTHER_NHS_NUMBER("The NHS number is a different one."),
        SAME_NAME("The name is the same."),
        SIMILAR_NAME("The name is spelt or sounds nearly the same."),
        PART_OF_NAME("A part of the name is the same or nearly the same."),
        OTHER_KNOWN_NAME("It is a name the person is or was also known by."),
        SAME_BIRTH("The date of birth is the same."),
        DAY_AND_MONTH_SWAPPED("The date of birth is the same with day and month swapped."),
        NEARLY_SAME_BIRTH("The date of birth differs in one figure."),
        BIRTH_FITS("The date of birth fits the estimate."),
        OTHER_BIRTH("The date of birth is a different one.");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        /** The reason as a sentence for people. */
        public String words() {
            return words;
        }
    }
}
