package org.threshold.workflow.access.adapter.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was typed on the sign-in page; what was not sent is empty. */
record SignInForm(@Nullable String username, @Nullable String password) {

    @Override
    public String username() {
        return Objects.requireNonNullElse(username, "");
    }

    @Override
    public String password() {
        return Objects.requireNonNullElse(password, "");
    }

    @Override
    public String toString() {
        return "SignInForm[withheld]";
    }
}
