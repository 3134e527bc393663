package org.threshold.workflow.worklist.domain;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;

/**
 * Who is asked about a step: those of other agencies who own it, or else the duty social worker,
 * since a question to one’s own desk asks nobody. Out of hours the night is asked as well, and the
 * day finds the question in the morning.
 */
public final class WhoAnswers {

    private WhoAnswers() {}

    /**
     * The roles to ask, never none.
     *
     * @param owners the roles that may do the step
     * @param asking the agency that asks
     */
    public static Set<Role> of(Set<Role> owners, Agency asking, boolean officeHours) {
        Set<Role> others =
                owners.stream()
                        .filter(role -> role.agency() != asking)
                        .collect(Collectors.toUnmodifiableSet());
        Set<Role> day = others.isEmpty() ? Set.of(Role.DUTY_SOCIAL_WORKER) : others;
        return officeHours
                ? day
                : Stream.concat(day.stream(), Stream.of(Role.EDT_WORKER))
                        .collect(Collectors.toUnmodifiableSet());
    }
}
