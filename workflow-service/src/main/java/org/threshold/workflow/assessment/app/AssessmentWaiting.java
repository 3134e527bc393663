package org.threshold.workflow.assessment.app;

import java.util.List;
import java.util.stream.Stream;
import org.threshold.workflow.assessment.domain.AskedAgency;
import org.threshold.workflow.assessment.domain.AssessedChild;
import org.threshold.workflow.assessment.domain.SingleAssessment;
import org.threshold.workflow.deadlines.Waiting;

/** What the limits of a single assessment belong to: itself, its children and its agencies. */
final class AssessmentWaiting {

    private AssessmentWaiting() {}

    /** Itself, each child and each agency. */
    static Stream<Waiting> all(SingleAssessment one) {
        return Stream.concat(
                Stream.of(of(one, SingleAssessmentSteps.CONCLUDE)),
                Stream.concat(
                        one.children().stream().map(child -> of(one, child)),
                        one.asked().stream().map(asked -> of(one, asked))));
    }

    /** A step of its own. */
    static Waiting of(SingleAssessment one, String step) {
        return new Waiting(SingleAssessmentSteps.ASSESSMENT, one.id().value(), step, cases(one));
    }

    static Waiting of(SingleAssessment one, AssessedChild child) {
        return new Waiting(
                SingleAssessmentSteps.CHILD, child.id(), SingleAssessmentSteps.SEE, cases(one));
    }

    static Waiting of(SingleAssessment one, AskedAgency asked) {
        return new Waiting(
                SingleAssessmentSteps.AGENCY, asked.id(), SingleAssessmentSteps.OBTAIN, cases(one));
    }

    private static List<String> cases(SingleAssessment one) {
        return List.of(one.about().caseRef().value());
    }
}
