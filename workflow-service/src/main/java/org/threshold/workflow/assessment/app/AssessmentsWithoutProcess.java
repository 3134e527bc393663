package org.threshold.workflow.assessment.app;

import java.util.List;
import org.threshold.workflow.assessment.domain.SingleAssessmentId;

/** The single assessments that were begun before a process carried them, until one does. */
public interface AssessmentsWithoutProcess {

    /** Some of them. */
    List<SingleAssessmentId> some(int most);

    /** A process carries it from now on, or it needs none. */
    void carried(SingleAssessmentId id);
}
