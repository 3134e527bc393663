package org.threshold.workflow.investigation.domain;

/** Whether an allegation was put to the person whom it is against (L-3.1.17). */
public sealed interface PutToThem {

    /** Nothing is said about it. */
    record NotSaid() implements PutToThem {}

    /** They were asked, and what they say is on record. */
    record Yes() implements PutToThem {}

    /**
     * They were not asked yet.
     *
     * @param reason why not, in words; stays in the database
     */
    record NotYet(String reason) implements PutToThem {

        @Override
        public String toString() {
            return "NotYet[]";
        }
    }
}
