package org.threshold.workflow.platform.engine;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ClientException;
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
            command(models).send().join(20, TimeUnit.SECONDS);
            deployed = true;
            LOG.info("{} models deployed", models.size());
        } catch (ClientException refused) {
            LOG.warn("the engine did not take the models yet: {}", refused.getMessage());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return deployed;
    }

    private DeployResourceCommandStep2 command(List<Resource> models) throws IOException {
        DeployResourceCommandStep2 command = null;
        for (Resource model : models) {
            byte[] bytes = model.getContentAsByteArray();
            String name = String.valueOf(model.getFilename());
            command =
                    command == null
                            ? engine.newDeployResourceCommand().addResourceBytes(bytes, name)
                            : command.addResourceBytes(bytes, name);
        }
        if (command == null) {
            throw new IllegalStateException("no model found to deploy");
        }
        return command;
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
