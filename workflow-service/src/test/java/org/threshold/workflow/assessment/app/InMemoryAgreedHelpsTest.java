package org.threshold.workflow.assessment.app;

import java.util.UUID;
import org.threshold.workflow.assessment.domain.AgreedHelp.About;
import org.threshold.workflow.assessment.domain.AssessmentOutcome;
import org.threshold.workflow.assessment.domain.SingleAssessmentId;
import org.threshold.workflow.referral.CaseRef;

class InMemoryAgreedHelpsTest extends AgreedHelpsContract {

    InMemoryAgreedHelpsTest() {
        super(new InMemoryAgreedHelps());
    }

    @Override
    protected About anEnd() {
        return new About(
                new SingleAssessmentId(UUID.randomUUID()),
                new CaseRef("CP-2041"),
                AssessmentOutcome.EARLY_HELP);
    }
}
