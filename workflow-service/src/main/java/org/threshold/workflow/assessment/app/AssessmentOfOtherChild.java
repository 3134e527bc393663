package org.threshold.workflow.assessment.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.otherchild.OtherChildDecided;
import org.threshold.workflow.otherchild.OtherChildListener;
import org.threshold.workflow.otherchild.OtherChildOutcome;

/** Another child of the family who is decided to be in need is assessed (T8, L-3.1.8). */
@Service
class AssessmentOfOtherChild implements OtherChildListener {

    private final AssessmentStart start;

    AssessmentOfOtherChild(AssessmentStart start) {
        this.start = start;
    }

    @Override
    public void decided(OtherChildDecided decided) {
        if (decided.outcome() == OtherChildOutcome.SECTION_17) {
            start.begin(
                    decided.by(),
                    decided.caseRef(),
                    "Decided because of a referral about another child: " + decided.reason(),
                    decided.askedAt());
        }
    }
}
