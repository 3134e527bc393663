package org.threshold.workflow.platform;

import java.util.Map;
import java.util.UUID;

/**
 * A message for one process instance.
 *
 * @param name the message's name, a constant of a class in {@code org.threshold.process}
 * @param key the correlation key: the id of the instance's own subject
 * @param variables references, codes and instants only: never a name, never narrative
 */
public record EngineMessage(String name, UUID key, Map<String, Object> variables) {

    public EngineMessage {
        variables = Map.copyOf(variables);
    }
}
