package org.threshold.workflow.people;

import java.util.Set;

/**
 * Somebody is known from now on.
 *
 * @param gaps what the record still lacks; each is a data-quality task for whoever registered it
 */
public record Registration(PersonId id, Set<Gap> gaps) {

    public Registration {
        gaps = Set.copyOf(gaps);
    }

    /**
     * Whether something is to be asked but the GP practice, which is found in less time (L-3.1.21).
     */
    public boolean toAsk() {
        return gaps.stream().anyMatch(gap -> gap != Gap.GP_PRACTICE);
    }

    /** What a record can lack. */
    public enum Gap {
        NAME,
        BIRTH,
        NHS_NUMBER,
        /** The number given belongs to another record, so it was left out here. */
        NHS_NUMBER_HELD_BY_ANOTHER,
        GP_PRACTICE
    }
}
