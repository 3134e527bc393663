package org.threshold.workflow.letter;

/** Whether a parent was told of something. */
public enum Telling {
    TOLD("told", "Told, by letter or by word of mouth."),
    TO_TELL("to-tell", "Not told yet: a social worker is asked to."),
    AGREED_NOT_TO_TELL("not-told", "Not told, as a manager agreed."),
    /** The adult is recorded in no place for a parent of the child. */
    NO_LETTER("no-letter", "");

    private final String code;
    private final String words;

    Telling(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As sent. */
    public String code() {
        return code;
    }

    /** As a person reads it; nothing where no letter is due. */
    public String words() {
        return words;
    }
}
