package org.threshold.workflow.enquiry.domain;

import java.time.Instant;

/** Whether the doctor had the child's full notes (R-Hosp-5). */
public sealed interface FullNotes {

    /** They were there. */
    record Available() implements FullNotes {}

    /** They were asked for and have not come yet. */
    record Requested(Instant at) implements FullNotes {}

    /** They cannot be had, and why. */
    record NotAvailable(String reason) implements FullNotes {

        @Override
        public String toString() {
            return "NotAvailable[]";
        }
    }
}
