package org.threshold.workflow.worklist;

/** Whether a person may end a step now. */
public sealed interface Taking {

    /** The step still waits, and its row is locked for the rest of the transaction. */
    record Taken(TaskView task) implements Taking {}

    /**
     * The step is gone, or somebody else has it.
     *
     * @param sentence what happened, for the person who came late
     */
    record Gone(String sentence) implements Taking {}
}
