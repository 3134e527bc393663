package org.threshold.workflow.gates;

import java.util.List;
import org.threshold.workflow.assessment.domain.AnAssessment;
import org.threshold.workflow.assessment.domain.AssessmentGate;
import org.threshold.workflow.assessment.domain.AssessmentOutcome;
import org.threshold.workflow.enquiry.Answer;
import org.threshold.workflow.gates.GateCase.Past;

/** The gate of the single assessment. */
final class AssessmentGates {

    private AssessmentGates() {}

    static GateCase single() {
        return new GateCase(
                AssessmentGate.class,
                "That a single assessment ends without protection",
                AssessmentGate.refusals(
                        AnAssessment.with(List.of(), new Answer.Awaited()),
                        AnAssessment.concluding(AssessmentOutcome.NO_FURTHER_ACTION),
                        new AssessmentGate.Moment(
                                AnAssessment.REFERRED.plusSeconds(1), AnAssessment.REFERRED)),
                new Past(
                        "A strategy discussion, and so a conference, is called with one sentence,"
                                + " whatever is missing; anybody raises a concern meanwhile.",
                        "See the child for the single assessment; complete the risk",
                        "assessment.app.SingleAssessmentEndTest#a_strategy_discussion_goes_ahead_and_what_is_missing_is_work"));
    }
}
