package org.threshold.local.up;

/**
 * What became of something that a running stack was asked for.
 *
 * @param done whether it was done
 * @param words what to tell the person who asked
 */
record Answer(boolean done, String words) {

    private static final String DONE = "done ";
    private static final String NOT_DONE = "not done ";

    /** The answer as a line of a file. */
    String line() {
        return (done ? DONE : NOT_DONE) + words;
    }

    /** The answer that such a line holds. */
    static Answer of(String line) {
        return line.startsWith(DONE)
                ? new Answer(true, line.substring(DONE.length()))
                : new Answer(false, line.substring(NOT_DONE.length()));
    }
}
