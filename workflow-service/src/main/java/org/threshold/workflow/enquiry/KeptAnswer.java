package org.threshold.workflow.enquiry;

/**
 * What came of asking an agency, as it is stored.
 *
 * @param kind the code of the answer
 * @param words what the agency knows, why it declined or what was tried; empty for a nil return
 * @param comment what the agency makes of it; empty where it said nothing
 */
public record KeptAnswer(String kind, String words, String comment) {

    /**
     * An answer to be stored.
     *
     * @throws IllegalStateException when nothing was answered yet
     */
    public static KeptAnswer of(Answer answer) {
        String kind = answer.code();
        return switch (answer) {
            case Answer.Reply(var facts, var comment) -> new KeptAnswer(kind, facts, comment);
            case Answer.NilReturn(var comment) -> new KeptAnswer(kind, "", comment);
            case Answer.Declined(var reason) -> new KeptAnswer(kind, reason, "");
            case Answer.NoAnswer(var tried) -> new KeptAnswer(kind, tried, "");
            case Answer.Awaited() -> throw new IllegalStateException("nothing was answered");
        };
    }

    /** The answer that it is. */
    public Answer answer() {
        return switch (kind) {
            case "awaited" -> new Answer.Awaited();
            case "reply" -> new Answer.Reply(words, comment);
            case "nil-return" -> new Answer.NilReturn(comment);
            case "declined" -> new Answer.Declined(words);
            case "no-answer" -> new Answer.NoAnswer(words);
            default -> throw new IllegalStateException("an answer stored as " + kind);
        };
    }

    /** Its words are typed by people. */
    @Override
    public String toString() {
        return "KeptAnswer[" + kind + "]";
    }
}
