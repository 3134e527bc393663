package org.threshold.workflow.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.domain.Times;
import org.threshold.workflow.gates.Heard.Left;
import org.threshold.workflow.story.Person;
import tools.jackson.databind.JsonNode;

/** The work list of a case and what is due in it, read over HTTP. */
final class WorkOfCase {

    private final Map<String, JsonNode> tasks = new LinkedHashMap<>();
    private final Map<String, String> limits = new LinkedHashMap<>();

    private WorkOfCase() {}

    static WorkOfCase read(Person who, String ref) {
        var work = new WorkOfCase();
        JsonNode list = who.get("/api/v1/tasks?view=all&most=200&case=" + ref).body().get("tasks");
        list.forEach(task -> work.tasks.put(text(task, "id"), task));
        who.get("/api/v1/cases/" + ref + "/deadlines").body().forEach(work::keep);
        return work;
    }

    private void keep(JsonNode due) {
        limits.put(of(due), text(due, "limit"));
        limits.putIfAbsent(shared(due), text(due, "limit"));
    }

    /** What waits now and did not before. */
    List<Left> since(WorkOfCase before) {
        return left(
                tasks.entrySet().stream()
                        .filter(one -> !before.tasks.containsKey(one.getKey()))
                        .map(Map.Entry::getValue));
    }

    /** The steps that wait, each of which has to. */
    List<Left> of(List<String> steps) {
        assertThat(tasks.values().stream().map(task -> text(task, "step")))
                .as("what waits")
                .containsAll(steps);
        return left(tasks.values().stream().filter(it -> steps.contains(text(it, "step"))));
    }

    private List<Left> left(Stream<JsonNode> some) {
        return some.map(task -> new Left(text(task, "words"), limit(task)))
                .distinct()
                .sorted(Comparator.comparing(Left::words))
                .toList();
    }

    private String limit(JsonNode task) {
        String own = limits.get(of(task));
        String code = own == null ? limits.get(shared(task)) : own;
        return Times.length(
                LimitCode.of(Objects.requireNonNull(code, () -> "without a limit: " + task)));
    }

    /** A step on the way to another is due when that is. */
    private static String shared(JsonNode one) {
        return text(one, "dueAt") + " of " + text(one, "subjectId");
    }

    private static String of(JsonNode one) {
        return text(one, "step") + " of " + text(one, "subjectId");
    }

    private static String text(JsonNode one, String field) {
        return one.get(field).stringValue();
    }
}
