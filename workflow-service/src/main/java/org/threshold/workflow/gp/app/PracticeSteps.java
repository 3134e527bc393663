package org.threshold.workflow.gp.app;

import java.util.Set;
import org.threshold.workflow.access.Role;

/**
 * The human step of a search for a practice, as the work list names it; no process waits for it.
 */
final class PracticeSteps {

    /** The kind of subject that the step and its limit belong to. */
    static final String SEARCH = "practice-search";

    /** Find the GP of somebody (L-3.1.21). */
    static final String STEP = "find-practice";

    /** Whoever is on at the time, day or night. */
    static final Set<Role> FINDERS =
            Set.of(Role.DUTY_SOCIAL_WORKER, Role.ALLOCATED_SOCIAL_WORKER, Role.EDT_WORKER);

    private PracticeSteps() {}
}
