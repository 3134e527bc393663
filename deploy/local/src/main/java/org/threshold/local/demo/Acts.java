package org.threshold.local.demo;

import java.util.HashMap;
import java.util.Map;
import org.threshold.local.api.Answer;
import org.threshold.local.api.PublicApi;
import org.threshold.local.demo.Story.Move;
import org.threshold.local.demo.Story.Task;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Does what a move says. */
final class Acts {

    private final PublicApi stack;
    private final Desk desk;
    private final Kept kept;
    private final WaitingTasks tasks;

    Acts(PublicApi stack, Desk desk, Kept kept) {
        this.stack = stack;
        this.desk = desk;
        this.kept = kept;
        this.tasks = new WaitingTasks(stack, kept);
    }

    Answer call(Move move, String as) {
        if (move.get() != null) {
            return stack.get(as, kept.in(move.get()));
        }
        if (move.post() != null) {
            return post(as, kept.in(move.post()), form(move), headers(move));
        }
        if (move.put() != null) {
            return stack.put(as, kept.in(move.put()), form(move), headers(move));
        }
        if (move.complete() != null) {
            return complete(as, move.complete(), form(move));
        }
        if (Boolean.TRUE.equals(move.overdueBoard())) {
            return new OverdueBoard(stack, as).against(kept.cases());
        }
        throw new StoryBroken(
                "A move says neither advance, post, put, get, complete nor overdueBoard.");
    }

    private JsonNode form(Move move) {
        return move.form() == null ? JsonNodeFactory.instance.objectNode() : kept.in(move.form());
    }

    private Map<String, String> headers(Move move) {
        Map<String, String> headers = new HashMap<>();
        if (move.headers() != null) {
            move.headers().forEach((name, value) -> headers.put(name, kept.in(value)));
        }
        return headers;
    }

    private Answer post(String as, String path, JsonNode form, Map<String, String> headers) {
        return desk.post(as, path, form).orElseGet(() -> stack.post(as, path, form, headers));
    }

    private Answer complete(String as, Task task, JsonNode form) {
        return tasks.completion(as, task)
                .map(path -> post(as, path, form, Map.of()))
                .orElseGet(() -> nowhere(tasks.words(task)));
    }

    private static Answer nowhere(String words) {
        return new Answer(404, JsonNodeFactory.instance.objectNode().put("detail", words));
    }
}
