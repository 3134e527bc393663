package org.threshold.workflow.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.api.command.ClientStatusException;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class EngineSenderTest {

    private final StatusRuntimeException answer = new StatusRuntimeException(Status.ALREADY_EXISTS);

    @Test
    void an_answer_is_recognised_as_the_future_of_a_call_gives_it() {
        assertThat(EngineSender.statusOf(new ExecutionException(answer)))
                .isEqualTo(Status.Code.ALREADY_EXISTS);
    }

    @Test
    void an_answer_is_recognised_as_the_client_wraps_it() {
        var wrapped = new ClientStatusException(Status.ALREADY_EXISTS, answer);

        assertThat(EngineSender.statusOf(new ExecutionException(wrapped)))
                .isEqualTo(Status.Code.ALREADY_EXISTS);
    }

    @Test
    void what_is_no_answer_of_the_engine_is_tried_again() {
        assertThat(EngineSender.statusOf(new ExecutionException(new IllegalStateException())))
                .isEqualTo(Status.Code.UNKNOWN);
    }
}
