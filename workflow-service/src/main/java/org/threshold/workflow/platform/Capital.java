package org.threshold.workflow.platform;

/** Words that begin with a capital letter, as at the head of a line or a sentence. */
public final class Capital {

    private Capital() {}

    /** These words so; empty stays empty. */
    public static String of(String words) {
        return words.isEmpty()
                ? words
                : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
