package org.threshold.workflow.referral.app;

import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.FakeCases;

class InMemoryReferralsTest extends ReferralsContract {

    private final InMemoryReferrals referrals = new InMemoryReferrals();
    private final FakeCases cases = new FakeCases();

    @Override
    protected Referrals referrals() {
        return referrals;
    }

    @Override
    protected void commit(Runnable work) {
        work.run();
    }

    @Override
    protected CaseRef caseOf(PersonId child) {
        return cases.openFor(child, AT);
    }
}
