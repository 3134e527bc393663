package org.threshold.workflow.worklist.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.threshold.workflow.platform.JobCompletion;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the engine is to be told of a task that was done. */
record Completions(JsonMapper json) {

    private static final TypeReference<Map<String, Object>> VARIABLES = new TypeReference<>() {};

    /** What was decided, as the task’s row keeps it. */
    String written(Map<String, Object> outcome) {
        return json.writeValueAsString(outcome);
    }

    /** Reads {@code job_key, outcome, subject}: nothing before it is done and its job is known. */
    Optional<JobCompletion> read(ResultSet row, int number) throws SQLException {
        String outcome = row.getString("outcome");
        Long job = row.getObject("job_key", Long.class);
        return outcome == null || job == null
                ? Optional.empty()
                : Optional.of(
                        new JobCompletion(
                                job,
                                TaskRow.id(row, "subject"),
                                json.readValue(outcome, VARIABLES)));
    }
}
