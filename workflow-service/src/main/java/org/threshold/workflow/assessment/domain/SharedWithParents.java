package org.threshold.workflow.assessment.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How the parents heard what the assessment says, or why they have not.
 *
 * @param on the day in England on which it was shared; empty where it was not
 * @param words how it was shared, or why not
 */
public record SharedWithParents(Optional<LocalDate> on, String words) {

    /** Whether it is said when and how, or why not. */
    public boolean said() {
        return !words.isBlank();
    }

    @Override
    public String toString() {
        return "SharedWithParents[" + on + "]";
    }
}
