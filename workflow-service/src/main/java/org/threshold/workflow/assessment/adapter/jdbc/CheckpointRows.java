package org.threshold.workflow.assessment.adapter.jdbc;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.assessment.domain.Checkpoint;
import org.threshold.workflow.assessment.domain.SingleAssessment;
import org.threshold.workflow.assessment.domain.SingleAssessmentId;

/** Reads and writes what managers saw when they looked at single assessments. */
final class CheckpointRows {

    private final JdbcClient jdbc;

    CheckpointRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Checkpoint> of(SingleAssessmentId id) {
        return jdbc.sql(
                        """
                        select looked_at, words from assessment_checkpoint
                        where assessment_id = :id order by place
                        """)
                .param("id", id.value())
                .query(
                        (row, _) ->
                                new Checkpoint(
                                        Columns.instant(row, "looked_at"), row.getString("words")))
                .list();
    }

    /** Keeps those that are not kept yet; what a manager saw is never changed. */
    void save(SingleAssessment one) {
        int place = 0;
        for (Checkpoint checkpoint : one.checkpoints()) {
            place++;
            jdbc.sql(
                            """
                            insert into assessment_checkpoint (assessment_id, place, looked_at, words)
                            values (:id, :place, :at, :words) on conflict (assessment_id, place) do nothing
                            """)
                    .param("id", one.id().value())
                    .param("place", place)
                    .param("at", Columns.utc(checkpoint.at()))
                    .param("words", checkpoint.words())
                    .update();
        }
    }
}
