package org.threshold.workflow.worklist.domain;

import java.util.Map;
import java.util.regex.Pattern;
import org.threshold.workflow.platform.Capital;
import org.threshold.workflow.worklist.BoardRow.Kind;

/** The lists of the board for limits: strategy discussions first, then in order of their names. */
public final class BoardKinds {

    private static final String STRATEGY = "strategy-discussion";
    private static final int OTHERS = 10;
    private static final Pattern CONSONANT_Y = Pattern.compile("([^aeiou])y$");

    /** What people call them, where the plural of the code would say little. */
    private static final Map<String, String> OWN_WORDS =
            Map.of(
                    "agreement-breach", "Written agreements not kept",
                    "baby-suspicion", "Babies while the evidence is not definite",
                    "conference-consideration", "Conferences to consider",
                    "discharge", "Planned discharges",
                    "expected-stay", "Children who must not leave hospital",
                    "handover-entry", "Handover to the night",
                    "hospital-stay", "Consultants’ reviews in hospital",
                    "parent-letter", "Letters to parents",
                    "parenting-capacity", "Parenting capacity");

    private BoardKinds() {}

    /** The list for limits of a kind of subject. */
    public static Kind of(String subject) {
        return new Kind(subject, words(subject), subject.equals(STRATEGY) ? 0 : OTHERS);
    }

    /** {@code strategy-discussion}: "Strategy discussions". */
    private static String words(String subject) {
        return OWN_WORDS.getOrDefault(subject, many(subject.replace('-', ' ')));
    }

    private static String many(String words) {
        String many =
                CONSONANT_Y.matcher(words).find()
                        ? CONSONANT_Y.matcher(words).replaceFirst("$1ies")
                        : words.endsWith("s") ? words : words + (words.endsWith("ch") ? "es" : "s");
        return Capital.of(many);
    }
}
