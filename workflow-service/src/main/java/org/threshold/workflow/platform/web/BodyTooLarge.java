package org.threshold.workflow.platform.web;

import java.io.IOException;

/** A body went on past the limit while it was read. */
class BodyTooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    /** The most that is read of a request to the API, in bytes: 1 MB. */
    static final long LIMIT = 1_048_576;

    BodyTooLarge() {
        super("The body is larger than " + LIMIT + " bytes");
    }

    static Problem problem() {
        return Problem.of(
                ProblemKind.TOO_LARGE,
                "request",
                "The body is larger than 1 MB.",
                "Send less at once; leave out attachments and repeated text.");
    }
}
