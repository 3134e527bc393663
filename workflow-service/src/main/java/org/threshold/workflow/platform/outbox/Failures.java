package org.threshold.workflow.platform.outbox;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** Says what failed without repeating what was being sent. */
final class Failures {

    private Failures() {}

    /** The kind of the failure; never its message, which may repeat what was sent. */
    static String inShort(Throwable failure) {
        Throwable cause = failure;
        while ((cause instanceof ExecutionException || cause instanceof CompletionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName();
    }
}
