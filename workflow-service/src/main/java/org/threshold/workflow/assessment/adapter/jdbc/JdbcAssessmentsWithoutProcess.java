package org.threshold.workflow.assessment.adapter.jdbc;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.assessment.app.AssessmentsWithoutProcess;
import org.threshold.workflow.assessment.domain.SingleAssessmentId;

@Repository
class JdbcAssessmentsWithoutProcess implements AssessmentsWithoutProcess {

    private final JdbcClient jdbc;

    JdbcAssessmentsWithoutProcess(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<SingleAssessmentId> some(int most) {
        return jdbc.sql("select assessment_id from single_assessment_without_process limit :most")
                .param("most", most)
                .query((row, _) -> new SingleAssessmentId(Columns.id(row, "assessment_id")))
                .list();
    }

    @Override
    public void carried(SingleAssessmentId id) {
        jdbc.sql("delete from single_assessment_without_process where assessment_id = :id")
                .param("id", id.value())
                .update();
    }
}
