package org.threshold.workflow.suspicion.domain;

import java.time.Instant;
import java.util.Optional;

/** Decisions about a baby, for tests. */
public final class ADecision {

    public static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private ADecision() {}

    /** With advice that was given. */
    public static SafetyDecision advised() {
        return with(
                new LegalAdvice(
                        "The duty solicitor", Optional.of(NOW), "The threshold is met.", ""));
    }

    /** Without any yet. */
    public static SafetyDecision notAdvised() {
        return with(new LegalAdvice("", Optional.empty(), "", "Nobody answers before nine."));
    }

    /** With this advice. */
    public static SafetyDecision with(LegalAdvice legal) {
        return new SafetyDecision(
                legal,
                "The grandmother is with the baby day and night.",
                Course.AWAY_AGREED,
                "Nobody knows yet who had care of it.");
    }
}
