package org.threshold.workflow.access.adapter.web;

/** The body of a sign-in. */
record SignInRequest(String username, String password) {

    @Override
    public String toString() {
        return "SignInRequest[withheld]";
    }
}
