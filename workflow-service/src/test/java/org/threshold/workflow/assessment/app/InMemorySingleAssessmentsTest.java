package org.threshold.workflow.assessment.app;

import java.util.UUID;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

class InMemorySingleAssessmentsTest extends SingleAssessmentsContract {

    private int cases;

    InMemorySingleAssessmentsTest() {
        super(new InMemorySingleAssessments());
    }

    @Override
    protected CaseRef aCase() {
        cases++;
        return new CaseRef("CP-" + cases);
    }

    @Override
    protected PersonId aChild() {
        return new PersonId(UUID.randomUUID());
    }
}
