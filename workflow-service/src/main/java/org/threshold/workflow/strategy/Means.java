package org.threshold.workflow.strategy;

import java.util.Arrays;
import java.util.Optional;

/** By what a child is protected at once (rules.md, section 2, outcome (f)). */
public enum Means {
    EMERGENCY_PROTECTION_ORDER("emergency-protection-order"),
    POLICE_PROTECTION("police-protection"),
    ALLEGED_PERPETRATOR_LEAVES("alleged-perpetrator-leaves"),
    /** What families have signed before; by itself it protects nobody (R-C&F-3, L-3.1.23). */
    VOLUNTARY_AGREEMENT("voluntary-agreement");

    private final String code;

    Means(String code) {
        this.code = code;
    }

    /** As stored and sent. */
    public String code() {
        return code;
    }

    /** Whether it protects a child that relies on nothing else. */
    public boolean protectsAlone() {
        return this != VOLUNTARY_AGREEMENT;
    }

    /** The means with this code, if it is one. */
    public static Optional<Means> of(String code) {
        return Arrays.stream(values()).filter(means -> means.code.equals(code)).findFirst();
    }
}
