package org.threshold.workflow.platform;

import java.util.Map;

/** What the engine is to do with a job. */
public sealed interface WorkOutcome {

    /**
     * The step is done.
     *
     * @param variables references, codes and instants for the next gateway
     */
    record Completed(Map<String, Object> variables) implements WorkOutcome {

        /** Copies, so that nobody can change it. */
        public Completed {
            variables = Map.copyOf(variables);
        }
    }

    /** Somebody else ends the step later: a person, or the cancelling of the instance. */
    record LeftOpen() implements WorkOutcome {}
}
