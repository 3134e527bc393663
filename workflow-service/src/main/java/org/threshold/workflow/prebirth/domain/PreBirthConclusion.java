package org.threshold.workflow.prebirth.domain;

import java.util.Set;

/**
 * What a pre-birth assessment comes to, and why.
 *
 * @param accepted the sources that were not heard, each by name
 */
public record PreBirthConclusion(PreBirthOutcome outcome, String analysis, Set<Source> accepted) {

    public PreBirthConclusion {
        accepted = Set.copyOf(accepted);
    }

    @Override
    public String toString() {
        return "PreBirthConclusion[" + outcome + "]";
    }
}
