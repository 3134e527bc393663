package org.threshold.workflow.platform.engine;

import java.util.UUID;
import org.threshold.workflow.platform.EngineMessage;
import org.threshold.workflow.platform.EngineOutbox;
import org.threshold.workflow.platform.JobCompletion;
import org.threshold.workflow.platform.outbox.Lane;
import org.threshold.workflow.platform.outbox.OutboxLane;
import org.threshold.workflow.platform.outbox.OutboxParts;
import tools.jackson.databind.json.JsonMapper;

/** The lane to the engine, in order per subject. */
final class EngineLane implements EngineOutbox {

    private final JsonMapper json;
    private final OutboxLane lane;

    EngineLane(JsonMapper json, OutboxParts parts, EngineSender sender, EngineModels models) {
        this.json = json;
        this.lane = new OutboxLane(parts, Lane.ENGINE, sender, models::deployed);
    }

    OutboxLane lane() {
        return lane;
    }

    @Override
    public void publish(EngineMessage message) {
        String key = message.key().toString();
        add(key, new EngineCommand.Publish(message.name(), key, message.variables()));
    }

    @Override
    public void complete(JobCompletion completion) {
        add(
                completion.subjectId().toString(),
                new EngineCommand.Complete(completion.jobKey(), completion.variables()));
    }

    void cancel(UUID subjectId, long instanceKey) {
        add(subjectId.toString(), new EngineCommand.Cancel(instanceKey));
    }

    private void add(String key, EngineCommand command) {
        lane.add(key, json.writerFor(EngineCommand.class).writeValueAsString(command));
    }
}
