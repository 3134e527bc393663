package org.threshold.workflow.entry;

import java.time.Instant;
import java.util.UUID;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.platform.AtTheTime;

/**
 * What corrects an entry; the entry itself stays as it was.
 *
 * @param by the agency of whoever added it
 * @param at when, UTC
 */
public record Addendum(UUID id, Correction said, Agency by, Instant at) {

    /**
     * What is corrected, as somebody says it.
     *
     * @param corrected what is corrected, and what is right
     * @param why why; may be empty
     */
    public record Correction(String corrected, String why) {

        /** Its words are typed by people. */
        @Override
        public String toString() {
            return "Correction[]";
        }
    }

    /** In a sentence that names nobody. */
    public String words() {
        return "Addendum by "
                + by.words()
                + ", "
                + DueWords.exact(at)
                + ": "
                + said.corrected()
                + " (why: "
                + AtTheTime.reason(said.why())
                + ")";
    }
}
