package org.threshold.workflow.prebirth.adapter.jdbc;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.prebirth.domain.PreBirthAssessment;
import org.threshold.workflow.prebirth.domain.PreBirthId;
import org.threshold.workflow.prebirth.domain.Worry;

/** What sources worried about, for each pre-birth assessment; nothing is ever taken away. */
final class WorryRows {

    private final JdbcClient jdbc;

    WorryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(PreBirthAssessment one) {
        one.worries().forEach(worry -> add(one.id(), worry));
    }

    private void add(PreBirthId id, Worry worry) {
        jdbc.sql(
                        """
                        insert into pre_birth_worry (assessment_id, worry) values (:id, :worry)
                        on conflict (assessment_id, worry) do nothing
                        """)
                .param("id", id.value())
                .param("worry", worry.code())
                .update();
    }

    Set<Worry> of(PreBirthId id) {
        return Set.copyOf(
                jdbc.sql("select worry from pre_birth_worry where assessment_id = :id")
                        .param("id", id.value())
                        .query((row, number) -> Worry.of(row.getString("worry")).orElseThrow())
                        .list());
    }
}
