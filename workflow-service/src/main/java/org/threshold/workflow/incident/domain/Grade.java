package org.threshold.workflow.incident.domain;

import java.util.Arrays;
import java.util.Optional;

/**
 * How high the risk of a domestic abuse incident is, the lowest first.
 *
 * <p>Up to 9 indicators of the DASH are standard, from 10 medium, from 14 high (T19 of the spec:
 * the counts are local practice and [K]).
 */
public enum Grade {
    STANDARD("standard", "Standard", 0),
    MEDIUM("medium", "Medium", 10),
    HIGH("high", "High", 14);

    private final String code;
    private final String words;
    private final int from;

    Grade(String code, String words, int from) {
        this.code = code;
        this.words = words;
        this.from = from;
    }

    /** As stored and sent. */
    public String code() {
        return code;
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }

    /** The grade that so many indicators come to. */
    public static Grade ofIndicators(int ticked) {
        return Arrays.stream(values())
                .filter(one -> ticked >= one.from)
                .reduce(STANDARD, (_, higher) -> higher);
    }

    /** The grade with this code, if there is one. */
    public static Optional<Grade> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /** One grade more; high is the highest. */
    public Grade raised() {
        return this == STANDARD ? MEDIUM : HIGH;
    }

    /** The higher of the two. */
    public Grade or(Grade other) {
        return below(other) ? other : this;
    }

    /** Whether it is lower than another. */
    public boolean below(Grade other) {
        return compareTo(other) < 0;
    }
}
