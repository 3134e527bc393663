package org.threshold.workflow.circumstances.domain;

import java.util.Locale;

/** How binding it is that somebody is told, the most binding first. */
public enum Duty {
    /** Cannot be left out by anybody. */
    MANDATORY,
    /** Told unless somebody gives a reason why not. */
    DEFAULT,
    /** Told where a condition holds, unless somebody gives a reason why not. */
    CONDITIONAL;

    /** As stored and shown. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The more binding of two. */
    Duty orStronger(Duty other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
