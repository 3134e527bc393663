package org.threshold.local.api;

/** The stack does not answer, or somebody cannot sign in to it. */
public final class NotReached extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotReached(String message) {
        super(message);
    }

    NotReached(String message, Throwable cause) {
        super(message, cause);
    }
}
