package org.threshold.workflow.platform.engine;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ClientException;
import io.camunda.client.api.command.DeployResourceCommandStep1;
import io.camunda.client.api.command.DeployResourceCommandStep1.DeployResourceCommandStep2;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Gives the engine the models at start, and tries again until it has them.
 *
 * <p>A message sent before its model is deployed would be lost, so the engine lane waits for this.
 */
final class EngineModels implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(EngineModels.class);

    private final CamundaClient engine;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile boolean deployed;
    private volatile boolean running;

    EngineModels(CamundaClient engine) {
        this.engine = engine;
    }

    boolean deployed() {
        return deployed;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("engine-models").start(this::deployUntilTaken);
    }

    private void deployUntilTaken() {
        try {
            List<Resource> models = models();
            while (!deployed && !deploy(models)) {
                if (stopping.await(1, TimeUnit.SECONDS)) {
                    return;
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean deploy(List<Resource> models) {
        try {
            DeployResourceCommandStep2 command =
                    added(engine.newDeployResourceCommand(), models.getFirst());
            for (Resource model : models.subList(1, models.size())) {
                command = added(command, model);
            }
            command.send().join(20, TimeUnit.SECONDS);
            deployed = true;
            LOG.info("{} models deployed", models.size());
        } catch (ClientException refused) {
            LOG.warn("the engine did not take the models yet: {}", refused.getMessage());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return deployed;
    }

    private static DeployResourceCommandStep2 added(
            DeployResourceCommandStep1 command, Resource model) throws IOException {
        return command.addResourceBytes(
                model.getContentAsByteArray(), String.valueOf(model.getFilename()));
    }

    private static List<Resource> models() {
        try {
            return Arrays.asList(
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:bpmn/*.bpmn"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void stop() {
        running = false;
        stopping.countDown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
