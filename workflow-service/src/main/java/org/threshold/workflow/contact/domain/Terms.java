package org.threshold.workflow.contact.domain;

import java.time.Instant;

/**
 * What is restricted, and why.
 *
 * @param words why, and what exactly; may be empty
 * @param since since when, UTC
 * @param decidedBy who decided it: the role, or the name; may be empty
 */
public record Terms(RestrictionKind kind, String words, Instant since, String decidedBy) {

    @Override
    public String toString() {
        return "Terms[" + kind + " " + since + "]";
    }
}
