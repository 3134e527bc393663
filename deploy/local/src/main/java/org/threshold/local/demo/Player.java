package org.threshold.local.demo;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.threshold.local.api.Answer;
import org.threshold.local.api.PublicApi;
import org.threshold.local.demo.Story.Move;
import org.threshold.local.demo.Story.Step;
import org.threshold.local.demo.Story.Task;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Plays the steps of a story and reports what was seen. */
final class Player {

    private final PublicApi stack;
    private final SimulatedTime time;
    private final Observation observation;
    private final WaitingTasks tasks;
    private final Report report;
    private final Kept kept;
    private final Disturbance disturbance;

    Player(PublicApi stack, SimulatedTime time, Report report, Kept kept, Disturbance disturbance) {
        this.stack = stack;
        this.time = time;
        this.report = report;
        this.kept = kept;
        this.disturbance = disturbance;
        this.observation = new Observation(kept, disturbance.further());
        this.tasks = new WaitingTasks(stack, kept);
    }

    void play(Step step) {
        report.step(step, time.now());
        int middle = step.moves().size() / 2;
        step.moves().subList(0, middle).forEach(this::play);
        disturbance.begin();
        step.moves().subList(middle, step.moves().size()).forEach(this::play);
        disturbance.end(report);
    }

    private void play(Move move) {
        if (move.advance() != null) {
            Instant now = time.advance(kept.in(move.advance()));
            report.seen(move.says(), now.toString());
            keep(move, SimulatedTime.asAnswer(now));
            return;
        }
        play(move, move.as() == null ? "duty.worker" : move.as());
        if (move.also() != null) {
            move.also().forEach(other -> play(move, other));
        }
    }

    private void play(Move move, String as) {
        Observation.Seen seen = observation.of(move, () -> call(move, as));
        if (seen.difference().isEmpty()) {
            report.seen(move.says(), seen.words());
            keep(move, seen.answer());
        } else {
            report.different(move.says(), seen.difference().get());
        }
    }

    private Answer call(Move move, String as) {
        JsonNode form =
                move.form() == null ? JsonNodeFactory.instance.objectNode() : kept.in(move.form());
        if (move.get() != null) {
            return stack.get(as, kept.in(move.get()));
        }
        if (move.post() != null) {
            return stack.post(as, kept.in(move.post()), form, headers(move));
        }
        if (move.put() != null) {
            return stack.put(as, kept.in(move.put()), form, headers(move));
        }
        if (move.complete() != null) {
            return complete(as, move.complete(), form);
        }
        if (Boolean.TRUE.equals(move.overdueBoard())) {
            return new OverdueBoard(stack, as).against(kept.cases());
        }
        throw new StoryBroken(
                "A move says neither advance, post, put, get, complete nor overdueBoard.");
    }

    private Map<String, String> headers(Move move) {
        Map<String, String> headers = new HashMap<>();
        if (move.headers() != null) {
            move.headers().forEach((name, value) -> headers.put(name, kept.in(value)));
        }
        return headers;
    }

    private Answer complete(String as, Task task, JsonNode form) {
        return tasks.completion(as, task)
                .map(path -> stack.post(as, path, form, Map.of()))
                .orElseGet(() -> nowhere(tasks.words(task)));
    }

    private static Answer nowhere(String words) {
        return new Answer(404, JsonNodeFactory.instance.objectNode().put("detail", words));
    }

    private void keep(Move move, Answer answer) {
        if (move.keep() != null) {
            move.keep().forEach((name, pointer) -> kept.keep(name, answer.at(pointer)));
        }
    }
}
