package org.threshold.workflow.platform;

import java.util.Map;
import java.util.UUID;

/**
 * The end of a human step, told to the engine.
 *
 * @param jobKey the engine's key of the job
 * @param subjectId the subject of the process instance, whose messages it keeps its order with
 * @param variables references, codes and instants only
 */
public record JobCompletion(long jobKey, UUID subjectId, Map<String, Object> variables) {

    public JobCompletion {
        variables = Map.copyOf(variables);
    }
}
