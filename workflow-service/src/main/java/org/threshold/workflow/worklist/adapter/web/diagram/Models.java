package org.threshold.workflow.worklist.adapter.web.diagram;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.threshold.process.NotificationLadderProcess;
import org.threshold.process.ProcessModels;
import org.threshold.workflow.worklist.adapter.web.diagram.Model.Node;

/** The models of all processes, read once, and where in them each step waits. */
@Component
public class Models {

    /** What waits for somebody without a task: the node at which the process then stands. */
    private static final Map<String, String> WITHOUT_TASK =
            Map.of("acknowledge-notification", "Gateway_WhatComesFirst");

    private static final Map<String, String> THEIR_MODELS =
            Map.of("acknowledge-notification", NotificationLadderProcess.ID);

    private final Map<String, Model> models = new LinkedHashMap<>();

    Models() {
        for (String id : ProcessModels.processIds()) {
            models.put(id, read(ProcessModels.resource(id)));
        }
    }

    /** A node of a model. */
    public record At(Model model, Node node) {}

    private static Model read(String resource) {
        try (InputStream file = new ClassPathResource(resource).getInputStream()) {
            return ModelReader.read(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }

    List<Model> all() {
        return List.copyOf(models.values());
    }

    /**
     * Where a step waits: first in the process that nothing calls, then in the one that is called
     * there, last at the step itself. Empty where no model has the step.
     */
    public List<At> wayTo(String step) {
        List<At> way = new ArrayList<>();
        Optional<At> at = everywhere().filter(it -> waits(it, step)).findFirst();
        while (at.isPresent()) {
            way.addFirst(at.get());
            at = caller(at.get().model());
        }
        return List.copyOf(way);
    }

    private static boolean waits(At it, String step) {
        return it.node().step().equals(step)
                || (it.node().id().equals(WITHOUT_TASK.get(step))
                        && it.model().id().equals(THEIR_MODELS.get(step)));
    }

    private Optional<At> caller(Model called) {
        return everywhere().filter(it -> it.node().calls().equals(called.id())).findFirst();
    }

    private Stream<At> everywhere() {
        return models.values().stream()
                .flatMap(model -> model.nodes().stream().map(node -> new At(model, node)));
    }
}
