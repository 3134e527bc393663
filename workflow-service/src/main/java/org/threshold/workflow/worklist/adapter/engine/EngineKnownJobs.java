package org.threshold.workflow.worklist.adapter.engine;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ClientException;
import io.camunda.client.api.command.ClientStatusException;
import io.grpc.Status;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.threshold.workflow.platform.engine.Leases;
import org.threshold.workflow.worklist.app.KnownJobs;

/**
 * Asks by renewing the job's lease: the engine refuses that for a job whose lease has ended, which
 * it knows, and for one that it does not know. A renewed lease does no harm, since a person ends
 * the step and no worker does.
 */
@Component
class EngineKnownJobs implements KnownJobs {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Logger LOG = LoggerFactory.getLogger(EngineKnownJobs.class);

    private final CamundaClient engine;
    private final Leases leases;

    EngineKnownJobs(CamundaClient engine, Leases leases) {
        this.engine = engine;
        this.leases = leases;
    }

    @Override
    public Known ask(long jobKey) {
        try {
            engine.newUpdateTimeoutCommand(jobKey)
                    .timeout(leases.leftOpen())
                    .requestTimeout(PATIENCE)
                    .send()
                    .join();
            return Known.YES;
        } catch (ClientStatusException refused) {
            return meaning(refused.getStatusCode());
        } catch (ClientException away) {
            LOG.debug("job {} was not looked for: {}", jobKey, away.getClass().getSimpleName());
            return Known.NO_ANSWER;
        }
    }

    private static Known meaning(Status.Code answer) {
        return switch (answer) {
            case NOT_FOUND -> Known.NO;
            case FAILED_PRECONDITION -> Known.YES;
            default -> Known.NO_ANSWER;
        };
    }
}
