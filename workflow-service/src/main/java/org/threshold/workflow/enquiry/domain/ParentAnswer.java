package org.threshold.workflow.enquiry.domain;

import java.time.Instant;

/** Whether a parent was spoken to. */
public sealed interface ParentAnswer {

    /** Spoken to then, and what the parent said. */
    record SpokenTo(Instant at, String account) implements ParentAnswer {

        @Override
        public String toString() {
            return "SpokenTo[" + at + "]";
        }
    }

    /** Not spoken to, and why. */
    record NotSpokenTo(String why) implements ParentAnswer {

        @Override
        public String toString() {
            return "NotSpokenTo[]";
        }
    }

    /** Nothing is said of this parent. */
    record Blank() implements ParentAnswer {}
}
