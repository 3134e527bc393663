package org.threshold.workflow.access.domain;

import org.threshold.workflow.access.FakeSignInFailures;

class FakeSignInFailuresTest extends SignInFailuresContract {

    @Override
    protected SignInFailures failures() {
        return new FakeSignInFailures();
    }
}
