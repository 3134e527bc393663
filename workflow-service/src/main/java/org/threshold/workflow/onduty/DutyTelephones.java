package org.threshold.workflow.onduty;

import java.util.Optional;

/** Where a duty role is rung, as the directory of duty roles said last (L-3.1.15). */
@FunctionalInterface
public interface DutyTelephones {

    /**
     * What a telephone dials for whoever is on duty now, from the copy that is refreshed every few
     * minutes: nothing waits for another service. Empty where the copy does not say for certain
     * that somebody is, or gives no one number.
     *
     * @param agency its code
     * @param role its code; the entry of all roles of the agency counts where it has none of its
     *     own
     */
    Optional<String> of(String agency, String role);
}
