package org.threshold.workflow.order.app;

import java.time.Instant;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.order.domain.Protection;

/** Says what protects a child, and until when. */
final class ProtectionWords {

    private static final String TOO_LATE =
            " The recorded end is later than the law allows: check it.";

    private static final String PASSED =
            " That has passed: record its end, or what protects the child now.";

    private ProtectionWords() {}

    /**
     * A sentence that names nobody, and another where something has to be checked or recorded.
     *
     * @param now UTC
     */
    static String of(Protection one, Instant now) {
        return one.kind().words()
                + DueWords.exact(one.since())
                + ", ends by "
                + DueWords.exact(one.ends())
                + " at the latest."
                + (one.recordedTooLate() ? TOO_LATE : "")
                + (one.ends().isAfter(now) ? "" : PASSED);
    }
}
