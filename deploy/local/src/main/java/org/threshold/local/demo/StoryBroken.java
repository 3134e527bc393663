package org.threshold.local.demo;

/** The story cannot go on: the stack does not answer, or the file is wrong. */
final class StoryBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoryBroken(String message) {
        super(message);
    }

    StoryBroken(String message, Throwable cause) {
        super(message, cause);
    }
}
