package org.threshold.workflow.assessment.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.assessment.domain.SingleAssessmentId;

/** Starts the process of each assessment that was begun before they had one, at what is due. */
@Service
public class CarrySingleAssessments {

    private static final int MOST = 50;

    private final AssessmentsWithoutProcess assessments;
    private final RestartSingleAssessment restart;

    CarrySingleAssessments(AssessmentsWithoutProcess assessments, RestartSingleAssessment restart) {
        this.assessments = assessments;
        this.restart = restart;
    }

    /** Those that no process carries yet. */
    @Transactional(readOnly = true)
    public List<SingleAssessmentId> waiting() {
        return assessments.some(MOST);
    }

    /** Starts it once, unless nothing of it is left to do. */
    @Transactional
    public void handle(SingleAssessmentId id) {
        restart.startAgain(id.value());
        assessments.carried(id);
    }
}
