package org.threshold.workflow.circumstances.domain;

import org.threshold.workflow.circumstances.ChangeId;

/** A recipient who was left out of a change, and whether a manager agreed (R-C&F-4). */
public record Withheld(WithheldId id, ChangeId change, Copy copy, Agreement agreement) {

    /**
     * What they would have been told.
     *
     * @param reason why they were left out, in the words of whoever did
     */
    public record Copy(ToTell to, Priority priority, String reason) {

        /** The reason is typed by people. */
        @Override
        public String toString() {
            return "Copy[" + to.recipient() + "]";
        }
    }
}
