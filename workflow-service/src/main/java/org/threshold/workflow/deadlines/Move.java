package org.threshold.workflow.deadlines;

import org.threshold.workflow.platform.Refusal;

/** What became of the wish to bring a deadline forward. */
public sealed interface Move {

    /** The deadline as it now stands. */
    Deadline deadline();

    /** It is due earlier now, and its rungs that were not reached yet are earlier too. */
    record BroughtForward(Deadline deadline) implements Move {}

    /** It stands as it was, for the reason written in the refusal. */
    record NotMoved(Deadline deadline, Refusal refusal) implements Move {}
}
