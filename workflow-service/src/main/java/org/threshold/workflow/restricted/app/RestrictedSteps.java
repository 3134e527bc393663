package org.threshold.workflow.restricted.app;

import java.util.Set;
import org.threshold.workflow.access.Role;

/** The human step of this feature, as the work list names it; no process waits for it. */
final class RestrictedSteps {

    /** The kind of subject that a restriction is in the audit. */
    static final String RESTRICTION = "restricted-case";

    /** The kind of subject that the step, its limit and the notices belong to. */
    static final String OPENING = "case-opened";

    /** Say whether it was right to open the case (R-4.2-7b). */
    static final String REVIEW = "review-case-opened";

    static final Set<Role> REVIEWERS = Set.of(Role.TEAM_MANAGER, Role.SERVICE_MANAGER);

    private RestrictedSteps() {}
}
