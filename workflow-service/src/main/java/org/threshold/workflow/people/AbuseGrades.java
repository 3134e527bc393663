package org.threshold.workflow.people;

import java.util.Collection;
import java.util.Map;

/** Knows the latest grade of domestic abuse around people, so that a search shows it (L-3.1.26). */
@FunctionalInterface
public interface AbuseGrades {

    /**
     * For each of these people the latest grade of an incident at which they were, or of one of
     * their cases, in a sentence that names nobody; who has none is left out.
     *
     * @param people each with the references of the cases around them
     */
    Map<PersonId, String> latest(Map<PersonId, ? extends Collection<String>> people);
}
