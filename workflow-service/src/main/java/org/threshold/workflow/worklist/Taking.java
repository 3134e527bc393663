package org.threshold.workflow.worklist;

import java.util.function.Function;

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

    /** Goes on with the step where it still waits; else the attempt to end it came late. */
    default Completion then(Function<? super TaskView, ? extends Completion> ending) {
        return switch (this) {
            case Taken(var task) -> ending.apply(task);
            case Gone(var sentence) -> new Completion.Gone(sentence);
        };
    }
}
