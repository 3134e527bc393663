package org.threshold.workflow.assessment.app;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.domain.AskedAgency;
import org.threshold.workflow.assessment.domain.SingleAssessment;
import org.threshold.workflow.enquiry.Answer;
import org.threshold.workflow.worklist.HumanSteps;

/** Keeps what an agency contributes, asked or not, in time or late, and ends what waited for it. */
@Service
class AssessmentContribution {

    private final SingleAssessments rows;
    private final HumanSteps steps;
    private final SingleAssessmentWork work;
    private final SingleAssessmentRecord record;

    AssessmentContribution(
            SingleAssessments rows,
            HumanSteps steps,
            SingleAssessmentWork work,
            SingleAssessmentRecord record) {
        this.rows = rows;
        this.steps = steps;
        this.work = work;
        this.record = record;
    }

    /** Keeps it. */
    void keep(Actor who, SingleAssessment one, AskedAgency asked, Given given) {
        rows.save(one.answered(asked.id(), given.answer(), given.role()));
        work.heard(asked.id());
        steps.overtake(who, asked.id(), SingleAssessmentSteps.OBTAIN, Map.of());
        record.keep(
                who,
                "assessment-contribution-recorded",
                one,
                asked.agency().code() + ": " + given.answer().code());
    }

    /**
     * What an agency said.
     *
     * @param role the duty role there that answered by itself; empty where somebody wrote it down
     */
    record Given(Answer answer, String role) {

        @Override
        public String toString() {
            return "Given[" + answer.code() + "]";
        }
    }
}
