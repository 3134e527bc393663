package org.threshold.workflow.referral.adapter.jdbc;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.people.OpenCases;
import org.threshold.workflow.people.PersonId;

/** Reads the open cases with their children. */
@Repository
class JdbcChildrenOfOpenCases implements OpenCases {

    private final JdbcClient jdbc;

    JdbcChildrenOfOpenCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, PersonId> open() {
        return jdbc
                .sql("select ref, person_id from case_file where closed_at is null")
                .query(
                        (row, number) ->
                                Map.entry(
                                        row.getString("ref"),
                                        new PersonId(row.getObject("person_id", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
