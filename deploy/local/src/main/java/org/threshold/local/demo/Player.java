package org.threshold.local.demo;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.threshold.local.demo.Story.Move;
import org.threshold.local.demo.Story.Step;
import org.threshold.local.demo.Story.Task;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Plays the steps of a story and reports what was seen. */
final class Player {

    private final Stack stack;
    private final SimulatedTime time;
    private final Observation observation;
    private final Report report;
    private final Kept kept;

    Player(Stack stack, SimulatedTime time, Report report, Kept kept) {
        this.stack = stack;
        this.time = time;
        this.report = report;
        this.kept = kept;
        this.observation = new Observation(kept);
    }

    void play(Step step) {
        report.step(step, time.now());
        step.moves().forEach(this::play);
    }

    private void play(Move move) {
        if (move.advance() != null) {
            report.seen(move.says(), time.advance(move.advance()).toString());
            return;
        }
        Observation.Seen seen = observation.of(move, () -> call(move));
        if (seen.difference().isEmpty()) {
            report.seen(move.says(), seen.words());
            keep(move, seen.answer());
        } else {
            report.different(move.says(), seen.difference().get());
        }
    }

    private Answer call(Move move) {
        String as = move.as() == null ? "duty.worker" : move.as();
        JsonNode form =
                move.form() == null ? JsonNodeFactory.instance.objectNode() : kept.in(move.form());
        if (move.get() != null) {
            return stack.get(as, kept.in(move.get()));
        }
        String path = move.post() != null ? kept.in(move.post()) : completion(as, move.complete());
        return stack.post(as, path, form, headers(move));
    }

    private Map<String, String> headers(Move move) {
        Map<String, String> headers = new HashMap<>();
        if (move.headers() != null) {
            move.headers().forEach((name, value) -> headers.put(name, kept.in(value)));
        }
        return headers;
    }

    private String completion(String as, @Nullable Task task) {
        if (task == null) {
            throw new StoryBroken("A move says neither advance, post, get nor complete.");
        }
        String subject = kept.in(task.subject());
        Answer tasks = stack.get(as, "/api/v1/tasks?view=all&most=200");
        for (JsonNode one : tasks.body().path("tasks")) {
            if (one.path("subjectId").asString("").equals(subject)
                    && one.path("step").asString("").equals(task.step())) {
                return "/api/v1/tasks/" + one.path("id").asString("") + "/completion";
            }
        }
        throw new StoryBroken("No task " + task.step() + " waits for " + subject + ".");
    }

    private void keep(Move move, Answer answer) {
        if (move.keep() != null) {
            move.keep().forEach((name, pointer) -> kept.keep(name, answer.at(pointer)));
        }
    }
}
