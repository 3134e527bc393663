package org.threshold.workflow.circumstances.domain;

import java.util.Set;

/**
 * One code of a kind of change.
 *
 * @param needed whether it must be said; where nobody may know, the values say so too
 * @param at the stages at which it may be said; empty for all
 */
public record CodeRule(String name, boolean needed, CodeClass values, Set<String> at) {

    public CodeRule {
        at = Set.copyOf(at);
    }

    /** Whether it may be said at a stage. */
    public boolean askedAt(String stage) {
        return at.isEmpty() || at.contains(stage);
    }
}
