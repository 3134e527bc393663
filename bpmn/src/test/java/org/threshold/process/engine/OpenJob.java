package org.threshold.process.engine;

import io.camunda.client.api.response.ActivatedJob;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A job that waits for somebody: a worker of ours or, for a human step, a person.
 *
 * @param key the engine's key, by which it is completed
 * @param instance the key of the process instance that holds it
 * @param type the job type
 * @param headers the literal task headers of the model and the engine's own of a user task
 * @param variables what the job sees
 */
public record OpenJob(
        long key,
        long instance,
        String type,
        Map<String, String> headers,
        Map<String, Object> variables) {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    static OpenJob of(ActivatedJob job) {
        return new OpenJob(
                job.getKey(),
                job.getProcessInstanceKey(),
                job.getType(),
                job.getCustomHeaders(),
                job.getVariablesAsMap());
    }

    /** The value of the header that names the human step, blank for any other job. */
    public String step() {
        return headers.getOrDefault("step", "");
    }

    /** The value of the variable that the header {@code subject} names. */
    public String subjectId() {
        return String.valueOf(variables.get(headers.get("subject")));
    }

    /** When the human step is due. The engine's header drops zero seconds. */
    public Instant dueAt() {
        return OffsetDateTime.parse(headers.getOrDefault("io.camunda.zeebe:dueDate", ""))
                .toInstant();
    }

    /** Who may take the human step. */
    public List<String> groups() {
        var groups = headers.getOrDefault("io.camunda.zeebe:candidateGroups", "[]");
        return QUOTED.matcher(groups).results().map(group -> group.group(1)).toList();
    }
}
