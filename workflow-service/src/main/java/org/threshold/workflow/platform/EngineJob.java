package org.threshold.workflow.platform;

import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * A job that the engine hands to a worker.
 *
 * @param key the engine's key of the job
 * @param instanceKey the engine's key of the process instance
 * @param process the process id
 * @param version which version of the process's model the instance runs by, 1 for the first
 * @param headers the task headers of the model
 * @param variables references, codes and instants
 */
public record EngineJob(
        long key,
        long instanceKey,
        String process,
        int version,
        Map<String, String> headers,
        JsonNode variables) {

    /**
     * A header that the model must give.
     *
     * @throws IllegalStateException when the model lacks it
     */
    public String header(String name) {
        String value = headers.get(name);
        if (value == null) {
            throw new IllegalStateException(
                    "the model of " + process + " lacks the header " + name);
        }
        return value;
    }

    /**
     * A variable that holds an id.
     *
     * @throws IllegalStateException when it is missing or no id
     */
    public UUID id(String variable) {
        JsonNode value = variables.path(variable);
        if (!value.isString()) {
            throw new IllegalStateException(process + " lacks the variable " + variable);
        }
        return UUID.fromString(value.stringValue());
    }

    /** The id of the instance's own subject, by the header that names its variable. */
    public UUID subjectId() {
        return id(header("subject"));
    }
}
