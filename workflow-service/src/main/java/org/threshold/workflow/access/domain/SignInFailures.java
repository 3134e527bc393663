package org.threshold.workflow.access.domain;

import java.time.Instant;

/** Sign-ins that failed lately; it keeps hashes of user names and addresses, not them. */
public interface SignInFailures {

    /** How many failed after the instant. */
    FailureCount since(Instant from, Attempt attempt);

    /** Keeps a failure, and drops those before {@code stale}. */
    void keep(Attempt attempt, Instant at, Instant stale);

    /** Forgets the failures of this user name from this address. */
    void forget(Attempt attempt);
}
