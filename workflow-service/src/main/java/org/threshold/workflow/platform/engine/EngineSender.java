package org.threshold.workflow.platform.engine;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.FinalCommandStep;
import io.grpc.Status;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.threshold.workflow.platform.IncidentKind;
import org.threshold.workflow.platform.Incidents;
import org.threshold.workflow.platform.outbox.OutboxLane;
import org.threshold.workflow.platform.outbox.OutboxRow;
import org.threshold.workflow.platform.outbox.Sender;
import tools.jackson.databind.json.JsonMapper;

/** Sends the rows of the engine lane; a repeat is recognised by the engine or changes nothing. */
final class EngineSender implements Sender {

    /** How long the engine keeps a message that nobody waits for yet, and knows a repeat by. */
    private static final Duration KEPT = Duration.ofDays(7);

    private static final Logger LOG = LoggerFactory.getLogger(EngineSender.class);

    private final CamundaClient engine;
    private final JsonMapper json;
    private final Incidents incidents;

    EngineSender(CamundaClient engine, JsonMapper json, Incidents incidents) {
        this.engine = engine;
        this.json = json;
        this.incidents = incidents;
    }

    @Override
    public void send(OutboxRow row) throws Exception {
        EngineCommand command = json.readValue(row.body(), EngineCommand.class);
        try {
            FinalCommandStep<?> call = call(row, command).requestTimeout(OutboxLane.SEND_DEADLINE);
            call.send()
                    .toCompletableFuture()
                    .get(OutboxLane.SEND_DEADLINE.toMillis() + 500, TimeUnit.MILLISECONDS);
        } catch (ExecutionException failure) {
            settle(row, command, failure);
        }
    }

    private FinalCommandStep<?> call(OutboxRow row, EngineCommand command) {
        return switch (command) {
            case EngineCommand.Publish publish ->
                    engine.newPublishMessageCommand()
                            .messageName(publish.name())
                            .correlationKey(publish.key())
                            .messageId(row.id().toString())
                            .timeToLive(KEPT)
                            .variables(publish.variables());
            case EngineCommand.Complete complete ->
                    engine.newCompleteCommand(complete.jobKey()).variables(complete.variables());
            case EngineCommand.Cancel cancel ->
                    engine.newCancelInstanceCommand(cancel.instanceKey());
        };
    }

    private void settle(OutboxRow row, EngineCommand command, ExecutionException failure)
            throws ExecutionException {
        Status.Code answer = statusOf(failure);
        switch (command) {
            case EngineCommand.Publish p when answer == Status.Code.ALREADY_EXISTS -> {}
            case EngineCommand.Cancel c when answer == Status.Code.NOT_FOUND -> {}
            case EngineCommand.Complete c when answer == Status.Code.NOT_FOUND -> stepUnknown(row);
            default -> throw failure;
        }
    }

    /**
     * A step that was sent before is one that the engine has completed: its answer was lost. Had it
     * been lost itself, the step after it would not be reached, and that is found on its own.
     */
    private void stepUnknown(OutboxRow row) {
        if (row.attempts() > 0) {
            LOG.info("engine lane: row {} was taken at an earlier attempt", row.id());
            return;
        }
        incidents.raise(
                IncidentKind.STEP_UNKNOWN_TO_ENGINE,
                UUID.fromString(row.key()),
                "A decision was recorded, and the engine no longer knows its step. "
                        + "Start the process again at the stage the case is in.");
    }

    /** What the engine answered, wherever in the chain of causes the client has put it. */
    static Status.Code statusOf(Throwable failure) {
        return Status.fromThrowable(failure).getCode();
    }
}
