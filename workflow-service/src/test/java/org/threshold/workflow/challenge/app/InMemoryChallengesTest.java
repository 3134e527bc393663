package org.threshold.workflow.challenge.app;

import org.threshold.workflow.referral.CaseRef;

class InMemoryChallengesTest extends ChallengesContract {

    private int last = 2040;

    InMemoryChallengesTest() {
        super(new InMemoryChallenges());
    }

    @Override
    protected CaseRef aCase() {
        return new CaseRef("CP-" + ++last);
    }
}
