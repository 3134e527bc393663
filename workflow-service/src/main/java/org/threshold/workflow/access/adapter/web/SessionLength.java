package org.threshold.workflow.access.adapter.web;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.threshold.workflow.platform.RealTime;

/**
 * How long a session lives without anything that a person did in it, and when that was last. What a
 * page fetches by itself counts for nothing: a screen left open ends like any other.
 */
@Component
class SessionLength {

    private static final String ACTED = "acted";
    private static final Duration WARNING = Duration.ofMinutes(5);

    private final Duration length;
    private final RealTime time;

    SessionLength(@Value("${threshold.session}") Duration length, RealTime time) {
        this.length = length;
        this.time = time;
    }

    /** Somebody did something. */
    void acts(HttpSession session) {
        session.setAttribute(ACTED, time.now().toEpochMilli());
    }

    /** Whether nobody did anything for too long. */
    boolean over(HttpSession session) {
        return left(session).isNegative() || left(session).isZero();
    }

    /** How long it goes on if nobody does anything. */
    Duration left(HttpSession session) {
        return session.getAttribute(ACTED) instanceof Long acted
                ? Duration.between(time.now(), Instant.ofEpochMilli(acted).plus(length))
                : length;
    }

    Duration length() {
        return length;
    }

    /** How long before the end it is said that it comes: five minutes, in short sessions half. */
    Duration warning() {
        Duration half = length.dividedBy(2);
        return half.compareTo(WARNING) < 0 ? half : WARNING;
    }

    /** "60 minutes". */
    String words() {
        return length.compareTo(Duration.ofMinutes(2)) < 0
                ? length.toSeconds() + " seconds"
                : length.toMinutes() + " minutes";
    }
}
