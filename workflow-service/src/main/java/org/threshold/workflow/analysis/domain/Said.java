package org.threshold.workflow.analysis.domain;

import java.util.List;
import org.threshold.workflow.platform.Refusal;

/**
 * What was said of a draft.
 *
 * @param words the comment, the disagreement, or why it declined or was left out; may be empty
 *     where the agency agrees or has nothing to say
 */
public record Said(Position position, String words) {

    /** What is missing from it. */
    public List<Refusal> refusals() {
        return position.needsWords() && words.isBlank() ? List.of(missing()) : List.of();
    }

    private Refusal missing() {
        return switch (position) {
            case LEFT_OUT ->
                    refused(
                            "It is not said why the agency is left out.",
                            "Say why, and what was tried: whom you asked, how often, and when.");
            case DECLINED ->
                    refused(
                            "It is not said why the agency declined.",
                            "Write its reason; agencies have a duty to help (Children Act 1989, s.47(9)).");
            case DISAGREES ->
                    refused(
                            "It is not said what the agency disagrees with.",
                            "Write what is wrong with the draft, and what should be said or done instead.");
            case COMMENTS, AGREES, NIL_RETURN ->
                    refused(
                            "The comment is missing.",
                            "Write what the agency says. If it has nothing to say, record that instead.");
        };
    }

    private static Refusal refused(String problem, String remedy) {
        return new Refusal("words", problem, remedy);
    }

    /** Its words are typed by people. */
    @Override
    public String toString() {
        return "Said[" + position + "]";
    }
}
