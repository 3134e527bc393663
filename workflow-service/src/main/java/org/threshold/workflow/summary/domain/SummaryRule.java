package org.threshold.workflow.summary.domain;

import java.util.List;
import java.util.Optional;
import org.threshold.workflow.platform.Refusal;

/** What is to be said to confirm a summary (R-4.2-7c). */
public final class SummaryRule {

    /** More is no summary; the number is a product default. */
    static final int MOST = 1_500;

    private static final String WORDS = "words";

    private SummaryRule() {}

    /**
     * What is missing or wrong; nothing where it can be confirmed.
     *
     * @param words the summary; blank to confirm the last one as it stands
     */
    public static List<Refusal> refusals(String words, Optional<Summary> last) {
        if (words.isBlank()) {
            return last.isPresent() ? List.of() : List.of(nothing());
        }
        int length = length(words);
        return length > MOST ? List.of(tooLong(length)) : List.of();
    }

    /** The words that are confirmed: those given, or those of the last one. */
    public static String confirmed(String words, Optional<Summary> last) {
        return words.isBlank() ? last.orElseThrow().words() : words;
    }

    /** As a person counts: a browser sends each end of a line as two characters. */
    private static int length(String words) {
        return words.replace("\r\n", "\n").length();
    }

    private static Refusal nothing() {
        return new Refusal(
                WORDS,
                "There is no summary to confirm yet.",
                "Write in a few sentences who it is about, what the worry is, what is done, and what comes next.");
    }

    private static Refusal tooLong(int length) {
        return new Refusal(
                WORDS,
                "The summary has " + length + " characters.",
                "Cut it to 1,500: what somebody who has a minute must know. The chronology has the rest.");
    }
}
