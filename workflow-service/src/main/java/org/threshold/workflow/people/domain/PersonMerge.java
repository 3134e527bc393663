package org.threshold.workflow.people.domain;

import org.threshold.workflow.people.PersonId;

/**
 * Two records are of one person. Neither is changed by it: what is recorded under either is shown
 * as one, until somebody takes it back.
 *
 * @param kept the record under which the person is shown
 * @param merged the other
 */
public record PersonMerge(PersonMergeId id, PersonId kept, PersonId merged) {

    public PersonMerge {
        if (kept.equals(merged)) {
            throw new IllegalArgumentException("A record is of one person with itself");
        }
    }
}
