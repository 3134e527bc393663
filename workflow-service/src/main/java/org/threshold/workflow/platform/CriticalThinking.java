package org.threshold.workflow.platform;

import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.platform.FormField.LongText;

/**
 * What somebody answered to the three questions that a judgement about domestic abuse, or one that
 * rests on a parent’s protection, is asked (recommendation 4.2-6 of the review: think critically,
 * avoid stereotypes). Answers are kept as they are; none is ever required, and each may be empty.
 * They stay in the database.
 */
public record CriticalThinking(String otherExplanation, String whoSaysProtects, String lastTested) {

    /** Nothing was answered. */
    public static final CriticalThinking NONE = new CriticalThinking("", "", "");

    private static final String EXPLAIN = "What else could explain this?";
    private static final String PROTECTS =
            "Who says that the mother, or whoever else is relied on, can protect the children?";
    private static final String TESTED = "When was that last tested, and how?";

    /** The three questions; their names are those of this record. */
    public static List<FormField> fields() {
        return List.of(
                new LongText(
                        "otherExplanation",
                        EXPLAIN,
                        "Think of what would change your mind. Who is abused, and by whom, is not a"
                                + " matter of how somebody seems (recommendation 4.2-6 of the review)."),
                new LongText(
                        "whoSaysProtects",
                        PROTECTS,
                        "Name the source. That somebody wants to protect them does not say that they"
                                + " can."),
                new LongText("lastTested", TESTED, "A day, and what was seen or checked."));
    }

    /** Whether anything was answered. */
    public boolean said() {
        return !equals(NONE);
    }

    /** Each answer behind its question; what was not answered is said to be so. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(line(EXPLAIN, otherExplanation));
        lines.add(line(PROTECTS, whoSaysProtects));
        lines.add(line(TESTED, lastTested));
        return List.copyOf(lines);
    }

    private static String line(String question, String answer) {
        return question + " " + (answer.isEmpty() ? "Not answered." : answer);
    }

    @Override
    public String toString() {
        return "CriticalThinking[" + said() + "]";
    }
}
