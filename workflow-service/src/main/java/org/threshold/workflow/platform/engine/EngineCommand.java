package org.threshold.workflow.platform.engine;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Map;

/** What a row of the engine lane asks for. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "do")
@JsonSubTypes({
    @JsonSubTypes.Type(value = EngineCommand.Publish.class, name = "publish"),
    @JsonSubTypes.Type(value = EngineCommand.Complete.class, name = "complete"),
    @JsonSubTypes.Type(value = EngineCommand.Cancel.class, name = "cancel")
})
sealed interface EngineCommand {

    record Publish(String name, String key, Map<String, Object> variables)
            implements EngineCommand {}

    record Complete(long jobKey, Map<String, Object> variables) implements EngineCommand {}

    record Cancel(long instanceKey) implements EngineCommand {}
}
