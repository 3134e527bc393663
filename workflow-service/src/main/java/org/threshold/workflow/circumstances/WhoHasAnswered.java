package org.threshold.workflow.circumstances;

import java.util.List;

/** Knows who of those who were told of a change has answered, for decisions that rest on it. */
@FunctionalInterface
public interface WhoHasAnswered {

    /** Those who were told of a change, in the order in which they were. */
    List<Told> of(ChangeId change);

    /**
     * Somebody who was told.
     *
     * @param mandatory whether they had to be
     */
    record Told(Recipient who, boolean mandatory, Answer answer) {}

    /** How far it has come. */
    enum Answer {
        WAITS,
        ACKNOWLEDGED,
        /** Nobody acknowledged it, and a named person of ours has taken it over. */
        TAKEN_OVER,
        /** What they were told was corrected or withdrawn before anybody answered. */
        SUPERSEDED
    }
}
