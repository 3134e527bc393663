package org.threshold.workflow.incident.app;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.threshold.workflow.incident.domain.Children;
import org.threshold.workflow.incident.domain.IncidentId;
import org.threshold.workflow.people.PersonId;

/**
 * An incident as it was said.
 *
 * @param id the sender’s own name for it, so that a repeat records nothing twice
 * @param at when it happened, UTC; empty for now
 * @param alleged those on record who are alleged to have abused
 */
public record IncidentGiven(
        Optional<IncidentId> id, Optional<Instant> at, There there, Set<PersonId> alleged) {

    public IncidentGiven {
        alleged = Set.copyOf(alleged);
    }

    /**
     * Who was there, and what happened.
     *
     * @param people those on record
     * @param others those who are not, in words; may be empty
     * @param words what happened; may be empty
     */
    public record There(Children children, Set<PersonId> people, String others, String words) {

        public There {
            people = Set.copyOf(people);
        }

        @Override
        public String toString() {
            return "There[" + children + "]";
        }
    }

    /** The same under this name. */
    public IncidentGiven as(IncidentId name) {
        return new IncidentGiven(Optional.of(name), at, there, alleged);
    }
}
