package org.threshold.workflow.access.domain;

import java.time.Duration;

/**
 * How often a sign-in may fail before the next is refused unseen; product defaults.
 *
 * <p>A user name from one address is stopped early. From anywhere it is stopped late: whoever
 * guesses from many addresses should not be able to keep a duty worker out cheaply. The count is
 * taken before the password is compared, so that attempts made at the same moment can exceed a
 * limit by their number.
 */
public final class SignInLimits {

    /** Failures older than this count no longer. */
    public static final Duration WINDOW = Duration.ofMinutes(15);

    private static final int BOTH = 5;
    private static final int USERNAME = 50;
    private static final int ADDRESS = 50;

    private SignInLimits() {}

    /** Whether another attempt is refused. */
    public static boolean reached(FailureCount count) {
        return count.both() >= BOTH || count.username() >= USERNAME || count.address() >= ADDRESS;
    }
}
