package org.threshold.workflow.contact.domain;

import java.util.List;
import java.util.Optional;
import org.threshold.workflow.people.PersonId;

/**
 * Between whom contact is restricted.
 *
 * @param adult whose contact it is, where that person is on record
 * @param words who it is, where not; may be empty
 * @param children with whom, that of the case first
 */
public record Whom(Optional<PersonId> adult, String words, List<PersonId> children) {

    public Whom {
        children = List.copyOf(children);
    }

    /** Whether anybody has said whose contact it is. */
    public boolean said() {
        return adult.isPresent() || !words.isBlank();
    }

    @Override
    public String toString() {
        return "Whom[" + adult + " " + children + "]";
    }
}
