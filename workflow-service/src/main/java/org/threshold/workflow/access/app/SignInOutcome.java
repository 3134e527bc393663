package org.threshold.workflow.access.app;

import org.threshold.workflow.access.StaffMember;

/** What comes of trying to sign in. */
public sealed interface SignInOutcome {

    /** It is them. */
    record Welcome(StaffMember member) implements SignInOutcome {}

    /** No such account, not this password, or an account that has ended: which is not said. */
    record WrongDetails() implements SignInOutcome {}

    /** Too many failures lately; the password was not looked at. */
    record TooManyAttempts() implements SignInOutcome {}
}
